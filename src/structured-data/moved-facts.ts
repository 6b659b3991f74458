import type { PageFacts } from '../model/page-facts.ts';

/** `path` is that of the page which has taken the place. */
export function movedFacts(path: string): PageFacts {
  return {
    title: 'This page has moved',
    description: 'What stood here has a new address.',
    type: 'website',
    canonicalPath: path,
    isUnlisted: true,
  };
}
