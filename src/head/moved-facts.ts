import type { PageContext } from '../model/page-context.ts';
import type { PageFacts } from '../model/page-facts.ts';

/** `path` is that of the page which has taken the place, `title` that of its article, where it has a picture. */
export function movedFacts(path: string, title: string | null, { words }: PageContext): PageFacts {
  return {
    title: words.moved.title,
    description: words.moved.description,
    type: 'website',
    canonicalPath: path,
    isUnlisted: true,
    // Where the old address is shared, it keeps its picture.
    ...(title !== null && { image: { path: `${path}card.png`, alt: title } }),
  };
}
