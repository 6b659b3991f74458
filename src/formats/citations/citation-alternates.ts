import type { Alternate } from '../../model/page-facts.ts';
import { CITATION_FORMATS } from './citation-formats.ts';

/** The `cite.*` files as the head of a page names them; `path` is their folder, with a slash at its end. */
export function citationAlternates(path: string): readonly Alternate[] {
  return CITATION_FORMATS.filter(({ extension }) => extension !== 'txt').map(
    ({ name, extension, mediaType }) => ({
      type: mediaType,
      href: `${path}cite.${extension}`,
      title: name,
    }),
  );
}
