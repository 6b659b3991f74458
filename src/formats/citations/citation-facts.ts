import type { PageFacts } from '../../model/page-facts.ts';
import { CITATION_FORMATS } from './citation-formats.ts';
import type { Citation } from './citation.ts';
import { metaTags } from './meta-tags.ts';

/** What the head of a page says so that it can be cited; `path` is the folder of its `cite.*` files, with a slash at its end. */
export function citationFacts(
  citation: Citation,
  path: string,
): Required<Pick<PageFacts, 'meta' | 'alternates'>> {
  const alternates = CITATION_FORMATS.filter(({ extension }) => extension !== 'txt').map(
    ({ name, extension, mediaType }) => ({
      type: mediaType,
      href: `${path}cite.${extension}`,
      title: name,
    }),
  );
  return { meta: metaTags(citation), alternates };
}
