import { error, warning, say } from './wording.ts';

/** What can be wrong with the content folder and its files. */
export const FOLDER_PROBLEMS = {
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
      'Rename the file: small letters a–z, digits and single hyphens, at most 120 of them, such as us-japan-meeting.md.',
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
} as const;
