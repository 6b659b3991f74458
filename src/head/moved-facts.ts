import type { PageFacts } from '../model/page-facts.ts';

/** `path` is that of the page which has taken the place, `title` that of its article, where it has a picture. */
export function movedFacts(path: string, title: string | null = null): PageFacts {
  return {
    title: 'This page has moved',
    description: 'What stood here has a new address.',
    type: 'website',
    canonicalPath: path,
    isUnlisted: true,
    // Where the old address is shared, it keeps its picture.
    ...(title !== null && { image: { path: `${path}card.png`, alt: title } }),
  };
}
