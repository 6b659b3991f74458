import { toLines } from '../problems/code-frame.ts';
import type { Place } from '../problems/problem.ts';

/** Makes a function that says where a place of a text is in the same text after an edit, as far as whole lines tell. */
export function createMove(before: string, after: string): (place: Place) => Place {
  const [old, now] = [toLines(before), toLines(after)];
  const most = Math.min(old.length, now.length);
  let first = 0;
  while (first < most && old[first] === now[first]) first += 1;
  let last = 0;
  while (last < most - first && old.at(-1 - last) === now.at(-1 - last)) last += 1;
  const added = now.length - old.length;
  return (place) => {
    // Up to the edit nothing has moved; below it, everything by as many lines.
    if (place.line <= old.length - last) return place;
    return { ...place, line: place.line + added, endLine: place.endLine + added };
  };
}
