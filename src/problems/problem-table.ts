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

  // Permalinks
  'slug-duplicate': error((slug: string, where: string) =>
    say(
      `The address /articles/${slug}/ is already taken by ${where}.`,
      'An address belongs to one article for good: take the slug out of formerly:, or give the other article another name.',
    ),
  ),
  'instead-unknown': error((address: string) =>
    say(
      `“${address}” is no anchor that readers could be led to instead.`,
      'Name an anchor of this article, such as q-some-words, or of another: other-article#q-some-words.',
    ),
  ),
  'former-unknown': warning((what: string, id: string, meant: string) =>
    say(
      `“${id}” was never published, so no link to it can be kept.`,
      meant
        ? `Did you mean “${meant}”?`
        : `Remove it from formerly:; it only needs ${what} that were published.`,
    ),
  ),
  'release-unknown': error((against: string) =>
    say(
      `There is no release “${against}”: it is neither a git revision nor a file.`,
      'Name a tag, a commit or a file that is a ledger; without a name the nearest tag is taken.',
    ),
  ),
  'permalinks-missing': warning(() =>
    say(
      'There is no ledger of permalinks yet, so nothing guards the links.',
      'npx verbatim permalinks --write begins it; commit the file.',
    ),
  ),
  'permalinks-removed': error((release: string, count: string) =>
    say(
      `The ledger of permalinks is gone; that of ${release} has ${count} addresses.`,
      'npx verbatim permalinks --write restores it.',
    ),
  ),
  'permalinks-invalid': error((why: string) =>
    say(
      `The ledger of permalinks cannot be trusted: ${why}.`,
      'It is written by commands, not by hand: undo the edit, or let npx verbatim permalinks --write mend it from the last release and the content.',
    ),
  ),
  'permalinks-conflict': error(() =>
    say(
      'A merge has left its conflict marks in the ledger of permalinks.',
      'npx verbatim permalinks --write keeps what both sides have recorded. Mend conflicts in the articles first.',
    ),
  ),
  'permalinks-duplicate': error((address: string, line: string) =>
    say(
      `“${address}” is already recorded in line ${line}.`,
      'npx verbatim permalinks --write makes one of the two.',
    ),
  ),
  'permalink-dropped': error((address: string, release: string) =>
    say(
      `“${address}” is no longer recorded, but ${release} has published it.`,
      'npx verbatim permalinks --write puts it back. To take it from readers, use npx verbatim withdraw.',
    ),
  ),
  'permalink-rewritten': error((address: string, release: string) =>
    say(
      `What is recorded of “${address}” is not what ${release} has published.`,
      'npx verbatim permalinks --write puts it right: the record is only ever added to.',
    ),
  ),
  'permalinks-outdated': warning((address: string) =>
    say(
      `What is recorded of “${address}” is not what the content says now.`,
      'npx verbatim permalinks --write brings the ledger up to date; commit it with the article.',
    ),
  ),
  'permalink-new': warning((ids: string) =>
    say(
      `Not yet in the ledger of permalinks: ${ids}.`,
      'npx verbatim permalinks --write records them; commit the ledger with the article.',
    ),
  ),
  'permalink-lost': error((anchor: string, since: string, meant: string) =>
    say(
      `Published ${since}, “#${anchor}” is not in the article any more: links to it would lead nowhere.`,
      meant
        ? `If this is the same under another name: npx verbatim rename ${anchor} ${meant}. Else: npx verbatim withdraw ${anchor} --reason "…".`
        : `Put it back, or tell readers why it is gone: npx verbatim withdraw ${anchor} --reason "…".`,
    ),
  ),
  'article-lost': error((slug: string, since: string, meant: string) =>
    say(
      `Published ${since}, the article “${slug}” is not in the content any more: links to it would lead nowhere.`,
      meant
        ? `If this is the same under another name: npx verbatim move ${slug} ${meant}.`
        : `Put its file back. To take it from readers: npx verbatim withdraw ${slug} --reason "…"; to rename it: npx verbatim move ${slug} <new-slug>.`,
    ),
  ),
  'permalink-reused': error((id: string, before: string) =>
    say(
      `“${id}” already belongs to something else: ${before}. Links to that would lead here.`,
      'Give this one an id of its own; an id once published is never used for anything else.',
    ),
  ),
  'quote-changed': error((id: string, since: string, was: string) =>
    say(
      `The words of quotation “${id}” have changed since they were published ${since}: “${was}”.`,
      `Tell readers: npx verbatim revise ${id} --kind correction --note "…" (or clarification; a typo needs no note). If it is another quotation, give it another id.`,
    ),
  ),
  'revision-lost': error((id: string, kind: string, was: string) =>
    say(
      `The ${kind} of quotation “${id}” was published, but the article does not tell of it any more.`,
      `Put it back under corrections:, with quote: ${id}, kind: ${kind} and was: “${was}”.`,
    ),
  ),
  'revision-unknown': error((id: string) =>
    say(
      `Quotation “${id}” was never published with these earlier words.`,
      'Copy into was: the words as they were published (content/permalinks.json has them), or remove it.',
    ),
  ),

  // The author’s commands
  'id-unknown': error((id: string, meant: string) =>
    say(
      `There is nothing called “${id}”, neither in the content nor in the ledger of permalinks.`,
      meant
        ? `Did you mean “${meant}”?`
        : 'Use an id as the articles have it: q-some-words, or article#q-some-words.',
    ),
  ),
  'id-ambiguous': error((id: string, candidates: string) =>
    say(
      `“${id}” could be any of these: ${candidates}.`,
      'Name the one you mean as it is written there.',
    ),
  ),
  'id-taken': error((id: string, by: string) =>
    say(
      `“${id}” cannot be used: it belongs to ${by}.`,
      'Choose another; an id once published is never used for anything else.',
    ),
  ),
  'words-unchanged': error((id: string, since: string) =>
    say(
      `The words of quotation “${id}” are those that were published ${since}: there is nothing to tell.`,
      'Change them first, in the article and here; then tell of it with this command.',
    ),
  ),
  'edit-refused': error((why: string) =>
    say(`This cannot be done: ${why}.`, 'Nothing was changed.'),
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

/** The problems of links and of the ledger that guards them. */
export const PERMALINK_CODES: ReadonlySet<ProblemCode> = new Set([
  'slug-duplicate',
  'instead-unknown',
  'former-unknown',
  'release-unknown',
  'permalinks-missing',
  'permalinks-removed',
  'permalinks-invalid',
  'permalinks-conflict',
  'permalinks-duplicate',
  'permalink-dropped',
  'permalink-rewritten',
  'permalinks-outdated',
  'permalink-new',
  'permalink-lost',
  'article-lost',
  'permalink-reused',
  'quote-changed',
  'revision-lost',
  'revision-unknown',
]);
