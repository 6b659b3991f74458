import type { Rights } from '../schema/pinned-source.ts';

/** How much of a source is shown, in a sentence. */
export function describeRights(rights: Rights): string {
  return SENTENCES[rights];
}

const SENTENCES: Readonly<Record<Rights, string>> = {
  full: 'We hold this document as it was retrieved; its text stands below, whole.',
  quote: 'We hold this document as it was retrieved, and show the sentences around each quotation.',
  none: 'We hold this document as it was retrieved, and show nothing of it. Its checksum says which one it is.',
};
