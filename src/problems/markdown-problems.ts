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
        : 'Write /articles/<name of its file>/, /<name of its file>/ for a page, or the path of a file in public/; anchors are #q-<quotation id>, #d-<date id>, #a-<actor id> and #p<number of the paragraph>.',
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
  'image-missing': error((url: string, nearest: string) =>
    say(
      `There is no image ${url}.`,
      nearest === ''
        ? 'Put a PNG, JPEG, WebP, AVIF or GIF file into images/ beside articles/ and write ../images/<its name>.'
        : `In images/ there is “${nearest}”: write its name just so, capitals too.`,
    ),
  ),
  'image-unreadable': error((url: string, why: string) =>
    say(
      `The image ${url} cannot be shown: ${why}.`,
      'Open it in a picture editor and save it anew as PNG, JPEG, WebP, AVIF or GIF; if it does not open there either, get it once more from where it came from.',
    ),
  ),
  'image-too-large': error((url: string, why: string) =>
    say(
      `The image ${url} is too large: ${why}.`,
      'Save it smaller, 2,000 pixels wide say. A file may have 25 MB, a side 16,000 pixels, and all frames together 100 million.',
    ),
  ),
  'image-caption-lost': warning((caption: string) =>
    say(
      `The caption “${caption}” is not shown: its picture stands within a line of text.`,
      'Put the picture into a paragraph of its own, with empty lines around it, or take the caption away.',
    ),
  ),
} as const;
