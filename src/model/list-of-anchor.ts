import { kindOf } from './anchor.ts';

/** The list of the frontmatter in which an anchor’s entry stands. */
export function listOfAnchor(anchor: string): 'quotes' | 'dates' | 'actors' {
  if (kindOf(anchor) === 'event') return 'dates';
  return kindOf(anchor) === 'actor' ? 'actors' : 'quotes';
}
