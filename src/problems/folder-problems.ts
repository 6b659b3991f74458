import { cleanName } from '../text/clean-name.ts';
import { error, warning, say } from './wording.ts';

const SITE_KEYS = 'title:, tagline:, lang: (such as en) and publisher: { name: … }';

const KEYS: Readonly<Record<string, string>> = {
  site: SITE_KEYS,
  source: 'title: and retrieved:',
  actors: 'a list, each entry with id:, name: and kind:, or delete it',
  authors: 'a list, each entry with id: and name:, or delete it',
  topics: 'a list of topics, each with id: and title:, or delete it',
};

/** What can be wrong with the content folder and its files. */
export const FOLDER_PROBLEMS = {
  'content-missing': error((what: string) =>
    say(
      `${cleanName(what)} does not exist.`,
      `${what.endsWith('/') ? 'Create it and put an article into it' : `Create it, with ${SITE_KEYS}`}; or let CONTENT_DIR name the folder that has articles/ and site.yaml.`,
    ),
  ),
  'content-empty': error(() =>
    say('There is no article here.', 'Add an article: a file that ends in .md, in this folder.'),
  ),
  'file-unexpected': warning((name: string, remedy: string) =>
    say(
      `“${cleanName(name)}” is left out: nothing of that name is looked for here.`,
      remedy
        ? `${cleanName(remedy)}; or delete it.`
        : 'Articles end in .md and stand directly in articles/; pictures go into images/. Move it or delete it.',
    ),
  ),
  'slug-invalid': error((slug: string) =>
    say(
      `“${cleanName(slug)}” cannot be part of an address.`,
      'Give the file a name of small letters a–z, digits and single hyphens, at most 120 of them, such as us-japan-meeting; .md comes after it.',
    ),
  ),
  'page-slug-taken': error((slug: string, why: string) =>
    say(
      `No page can have the address /${cleanName(slug)}/: ${why}.`,
      'Give the file another name; the link in the footer shows the title of the page, whatever its file is called.',
    ),
  ),
  'navigation-ambiguous': error((name: string, those: string) =>
    say(`“${name}” is a page and a topic.`, `Write ${those}.`),
  ),
  'topic-unknown': error((id: string, meant: string) =>
    say(
      `There is no topic “${id}”.`,
      meant
        ? `Did you mean “${meant}”?`
        : `Describe it in topics.yaml, beside site.yaml: - { id: ${id}, title: … }; or take it out.`,
    ),
  ),
  'topic-unused': warning((id: string, isPublished: string) =>
    say(
      `No article has the topic “${id}”${isPublished && ', whose page was published and stays, empty'}.`,
      `Name it under topics: of an article${isPublished ? '' : ', or take it out'}.`,
    ),
  ),
  'topic-alike': warning((id: string, other: string, title: string) =>
    say(
      `The topics “${id}” and “${other}” are both called “${title}”.`,
      `If they are one, let articles name “${other}”, take “${id}” out and list it there under formerly:. If they are two, give one another title.`,
    ),
  ),
  'author-unknown': error((id: string, meant: string) =>
    say(
      `There is no author “${id}”.`,
      meant
        ? `Did you mean “${meant}”?`
        : `Describe this author in authors.yaml, beside site.yaml: - { id: ${id}, name: … }; or, if “${id}” is the name, write { name: ${id} }.`,
    ),
  ),
  'author-unused': warning((id: string, isPublished: string) =>
    say(
      `No article is by the author “${id}”${isPublished && ', whose page was published and stays, empty'}.`,
      `Name the author under authors: of an article${isPublished ? '' : ', or take the entry out'}.`,
    ),
  ),
  'mark-missing': error((path: string) =>
    say(
      `There is no file “${cleanName(path)}” beside site.yaml.`,
      'Put the SVG there, write its path as it is, or take mark: out.',
    ),
  ),
  'mark-unfit': error((why: string) =>
    say(
      `This cannot be the mark of the site: ${why}.`,
      'Save it as plain SVG: shapes, gradients and styles, with nothing that moves, runs or is loaded from elsewhere.',
    ),
  ),
  'navigation-unknown': error((name: string, meant: string) =>
    say(
      `“${name}” is no section, plain page or topic.`,
      meant
        ? `Did you mean “${meant}”?`
        : 'Write the name of one that is there, or { title: …, url: … } for an address elsewhere.',
    ),
  ),
  'file-unreadable': error((why: string) =>
    say(
      `The file cannot be read: ${why}.`,
      'Put a plain file here that you may read, or delete this one.',
    ),
  ),
  'file-failed': error((why: string) =>
    say(
      `Something in this file cannot be dealt with: ${why}.`,
      'Take out what you wrote last and check again, half of it at a time, until it is found. The fault is in Verbatim too: please report it with those words.',
    ),
  ),
  'file-not-utf8': error(() =>
    say('The file is not UTF-8 text.', 'Save it again with the encoding “UTF-8”.'),
  ),
  'file-too-large': error((size: string, most: string) =>
    say(
      `The file is ${size} long; at most ${most} are read.`,
      'Split an article into several; take out of any other file what does not belong there.',
    ),
  ),
  'change-interrupted': error((names: string) =>
    say(
      `A command has not ended yet, or was interrupted, that changes ${cleanName(names)} together: some may be changed already, others not.`,
      'Let it end. Where it runs no more, have the rest done: npx verbatim permalinks --write. Every command that changes the content does that too; nothing is lost.',
    ),
  ),
  'journal-invalid': error(() =>
    say(
      'This is not what a command has written, or it was changed since.',
      'Delete the file. Then let npx verbatim check say whether anything is missing.',
    ),
  ),
  'file-empty': error((of: string) =>
    say(
      'The file is empty.',
      of ? `Write into it ${KEYS[of] ?? ''}.` : 'Write its text, or delete the file.',
    ),
  ),
  'conflict-marks': error(() =>
    say(
      'A merge has left its conflict marks here.',
      'Keep one of the two sides, or both, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
    ),
  ),
  'too-complex': error((why: string) =>
    say(
      `This is too complex to be read: ${why}.`,
      'Simplify it; blank lines between paragraphs help.',
    ),
  ),
} as const;
