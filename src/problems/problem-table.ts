export type Severity = 'error' | 'warning';

/** What a problem says, and what to do about it. */
export interface Wording {
  readonly message: string;
  readonly fix: string;
}

const say = (message: string, fix: string): Wording => ({ message, fix });
const error = <P extends readonly string[]>(word: (...params: P) => Wording) =>
  ({ severity: 'error', word }) as const;
const warning = <P extends readonly string[]>(word: (...params: P) => Wording) =>
  ({ severity: 'warning', word }) as const;

/** Every problem an author can meet, by its code. The parameters are what the wording needs. */
export const PROBLEM_TABLE = {
  // The content folder
  'content-missing': error((what: string) =>
    say(
      `${what} does not exist.`,
      'Create it, or let CONTENT_DIR name the folder that has articles/ and site.yaml.',
    ),
  ),
  'content-empty': error(() =>
    say('There is no article here.', 'Add an article: a file that ends in .md, in this folder.'),
  ),
  'file-unexpected': warning((name: string) =>
    say(
      `“${name}” is not an article, so it is left out.`,
      'Articles end in .md and stand directly in articles/; pictures go into images/. Move it or delete it.',
    ),
  ),
  'slug-invalid': error((slug: string) =>
    say(
      `“${slug}” cannot be part of an address.`,
      'Rename the file: small letters a–z, digits and single hyphens, such as us-japan-meeting.md.',
    ),
  ),
  'file-unreadable': error((why: string) =>
    say(`The file cannot be read: ${why}.`, 'Check that it is a file and that you may read it.'),
  ),
  'file-not-utf8': error(() =>
    say('The file is not UTF-8 text.', 'Save it again with the encoding “UTF-8”.'),
  ),
  'file-too-large': error((size: string, most: string) =>
    say(
      `The file is ${size} long; an article may have ${most}.`,
      'Split it into several articles.',
    ),
  ),
  'file-empty': error(() => say('The file is empty.', 'Write the article, or delete the file.')),
  'too-complex': error((why: string) =>
    say(
      `This is too complex to be read: ${why}.`,
      'Simplify it; blank lines between paragraphs help.',
    ),
  ),

  // Frontmatter
  'frontmatter-missing': error(() =>
    say(
      'The article has no frontmatter.',
      'Start the file with a line ---, then title: and description:, then a line ---.',
    ),
  ),
  'frontmatter-unclosed': error(() =>
    say(
      'The frontmatter that starts here never ends.',
      'Put a line --- after its last line, before the text of the article.',
    ),
  ),
  'yaml-invalid': error((why: string) =>
    say(
      `This is not valid YAML: ${why}`,
      'Check the indentation, and put text that contains “: ” or starts with a sign in quotation marks.',
    ),
  ),
  'yaml-alias': error(() =>
    say(
      'Aliases (*name) are not read.',
      'Write out what it stands for; put text that begins with * in quotation marks.',
    ),
  ),
  'key-duplicate': error((key: string) =>
    say(`The key “${key}” is here a second time.`, 'Keep one of the two.'),
  ),
  'key-unknown': error((key: string, meant: string, known: string) =>
    say(
      `Unknown key “${key}”.`,
      meant ? `Did you mean “${meant}”?` : `Remove it. Known here: ${known}.`,
    ),
  ),
  'field-missing': error((field: string) =>
    say(`“${field}” is missing.`, `Add ${field}: with its value.`),
  ),
  'type-wrong': error((field: string, expected: string, given: string) =>
    say(`“${field}” should be ${expected}, but this is ${given}.`, `Write ${expected} here.`),
  ),
  'value-invalid': error((field: string, value: string, expected: string, meant: string) =>
    say(
      `“${value}” is no value for “${field}”.`,
      meant ? `Did you mean “${meant}”?` : `Write ${expected}.`,
    ),
  ),
  'date-invalid': error((field: string, value: string) =>
    say(
      `“${value}” in “${field}” is not an EDTF date.`,
      'Write it as 2020-10-08, 2020-10, 2020, 2020-09~ (about), 2020? (uncertain), 202X, 2020-10-08/.. or 2020-10-01/2020-10-08.',
    ),
  ),
  'id-duplicate': error((what: string, id: string, line: string) =>
    say(
      `The ${what} id “${id}” is already used in line ${line}.`,
      'Give each its own id; links go by it.',
    ),
  ),
  'actor-unknown': error((id: string, meant: string) =>
    say(
      `There is no actor “${id}”.`,
      meant
        ? `Did you mean “${meant}”?`
        : 'Add it under actors:, or use the id of one that is there.',
    ),
  ),
  'quote-unknown': error((id: string, meant: string) =>
    say(
      `There is no quotation “${id}”.`,
      meant ? `Did you mean “${meant}”?` : 'Use the id of a quotation under quotes:.',
    ),
  ),
  'name-shared': warning((name: string, ids: string) =>
    say(
      `“${name}” names more than one actor (${ids}), so it is linked to none.`,
      'Leave the name to one of them, or give each a longer one.',
    ),
  ),

  // Quotations, dates and actors in the text
  'quote-not-found': error((id: string, nearest: string) =>
    say(
      `The words of quotation “${id}” are not in the article.${nearest}`,
      'Copy the words from the article; or mend the article, if that is where the slip is.',
    ),
  ),
  'quote-ambiguous': error((id: string, lines: string) =>
    say(
      `The words of quotation “${id}” stand in the article more than once (lines ${lines}).`,
      'Add prefix: or suffix: with the words just before or after the one you mean, or quote more words.',
    ),
  ),
  'quote-elsewhere': error((id: string, lines: string) =>
    say(
      `The words of quotation “${id}” are in the article (line ${lines}), but not between this prefix and suffix.`,
      'Copy into prefix: the words just before, and into suffix: those just after, or leave them out.',
    ),
  ),
  'quote-overlapping': error((id: string, other: string) =>
    say(
      `Quotation “${id}” overlaps quotation “${other}”.`,
      'Let each word belong to one quotation: shorten one of them, or list them as one.',
    ),
  ),
  'quote-unlisted': warning((words: string) =>
    say(
      `“${words}” stands in quotation marks, but is not listed.`,
      'List it under quotes: with its speaker, so that it is checked and can be linked.',
    ),
  ),
  'date-text-not-found': error((id: string, text: string, nearest: string) =>
    say(
      `The words “${text}” of date “${id}” are not in the article.${nearest}`,
      'Copy from the article the words that state the date, or leave text: out.',
    ),
  ),
  'date-text-ambiguous': error((id: string, lines: string) =>
    say(
      `The words of date “${id}” stand in the article more than once (lines ${lines}).`,
      'Add prefix: or suffix: with the words just before or after the ones you mean, or give more words.',
    ),
  ),
  'date-text-elsewhere': error((id: string, lines: string) =>
    say(
      `The words of date “${id}” are in the article (line ${lines}), but not between this prefix and suffix.`,
      'Copy into prefix: the words just before, and into suffix: those just after, or leave them out.',
    ),
  ),
  'actor-unmentioned': warning((id: string, names: string) =>
    say(
      `Actor “${id}” is never mentioned: the article does not name ${names}.`,
      'Add under aliases: the name that the article uses, or remove the actor.',
    ),
  ),

  // The Markdown
  'html-raw': error((html: string) =>
    say(
      `Raw HTML does not reach the page: ${html}`,
      'Write it in Markdown. To show the characters themselves, put a backslash before each <.',
    ),
  ),
  'link-unsafe': error((url: string) =>
    say(
      `The address “${url}” is not one that a reader can follow safely.`,
      'Use a full https:// address, mailto:, an address of this site that begins with /, or #q-….',
    ),
  ),
  'link-broken': error((url: string) =>
    say(
      `“${url}” leads nowhere: the article has no such anchor.`,
      'Anchors are #q-<quotation id>, #d-<date id>, #a-<actor id> and #p<number of the paragraph>.',
    ),
  ),
  'image-no-alt': error((url: string) =>
    say(
      `The image ${url} has no description.`,
      'Say between the square brackets what it shows: ![two leaders shaking hands](…).',
    ),
  ),
  'image-missing': error((url: string) =>
    say(
      `There is no image ${url}.`,
      'Put a PNG, JPEG, WebP, AVIF or GIF file into images/ beside articles/ and write ../images/<its name>.',
    ),
  ),
} as const;

export type ProblemCode = keyof typeof PROBLEM_TABLE;
export type ProblemParams<C extends ProblemCode> = Parameters<(typeof PROBLEM_TABLE)[C]['word']>;
