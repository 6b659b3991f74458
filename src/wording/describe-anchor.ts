import { kindOf } from '../model/anchor.ts';

/** What an anchor names, as a reader would call it. */
export function describeAnchor(anchor: string): string {
  if (kindOf(anchor) === 'quote') return 'quotation';
  if (kindOf(anchor) === 'event') return 'date';
  return kindOf(anchor) === 'actor' ? 'entry' : 'paragraph';
}
