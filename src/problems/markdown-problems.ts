import { error, say, warning } from './wording.ts';

/** What can be wrong with the Markdown. */
export const MARKDOWN_PROBLEMS = {
  'html-raw': error((html: string) =>
    say(
      `Raw HTML does not reach the page: ${html}`,
      'Write it in Markdown. To show the characters themselves, put a backslash before each <.',
    ),
  ),
  'link-unsafe': error((url: string, why: string, write: string) =>
    say(
      `The address “${url}” is not one that a reader can follow safely: ${why}.`,
      `Write ${write}.`,
    ),
  ),
  'link-misleading': error((shown: string, url: string) =>
    say(
      `The link shows “${shown}”, but leads to “${url}”.`,
      'Say in words what readers will find there, or link the address that it shows.',
    ),
  ),
  'link-broken': error((url: string, why: string, meant: string) =>
    say(
      `“${url}” leads nowhere: ${why}.`,
      meant
        ? `Did you mean “${meant}”?`
        : 'Write /articles/<name of its file>/, or the path of a file in public/; anchors are #q-<quotation id>, #d-<date id>, #a-<actor id> and #p<number of the paragraph>.',
    ),
  ),
  'link-former': warning((url: string, now: string) =>
    say(`“${url}” still leads on, but what it names has another address now.`, `Write “${now}”.`),
  ),
  'link-withdrawn': warning((url: string, since: string) =>
    say(
      `What “${url}” leads to was withdrawn${since && ` (${since})`}: readers find the notice that says so.`,
      'Take the link out, or lead it elsewhere; if the notice is what readers are to find, leave it.',
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
