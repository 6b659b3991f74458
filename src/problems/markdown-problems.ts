import { error, say } from './wording.ts';

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
