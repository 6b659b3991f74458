import type { Place } from '../problems/problem.ts';
import { placeOfLine } from './read-ledger.ts';

/** Says where a ledger has an address: its line, or the first one where it has none. */
export type PlaceInLedger = (address: string) => Place;

/** Makes such a function of the lines of a ledger, which are looked through when it is first asked. */
export function placeInLedger(lines: readonly string[]): PlaceInLedger {
  let known: ReadonlyMap<string, number> | undefined;
  return (address) => {
    known ??= linesByKey(lines);
    return placeOfLine(lines, known.get(JSON.stringify(address)) ?? 0);
  };
}

/** The first line of each address, by how JSON writes it; counting from 0. */
function linesByKey(lines: readonly string[]): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    const [, key] = /^, ("(?:[^"\\]|\\.)*"):/u.exec(line) ?? [];
    if (key !== undefined && !known.has(key)) known.set(key, index);
  }
  return known;
}
