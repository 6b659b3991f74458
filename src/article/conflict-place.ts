import type { Place } from '../problems/problem.ts';
import { placeAfter } from './decode-source.ts';

/** Where a merge has left its marks in a text; null where it has not. */
export function conflictPlace(text: string): Place | null {
  const conflict = /^(?:<{7}|>{7}) .*$/mu.exec(text);
  return conflict && placeAfter(text.slice(0, conflict.index));
}
