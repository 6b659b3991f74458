import type { Range } from '../text/normalise.ts';
import type { Locate } from './locate.ts';

/** “line 8”, “lines 8, 9 (columns 4, 31)”: where words stand; the columns where one line has them more than once. */
export function wordLines(places: readonly Range[], locate: Locate): string {
  const columns = new Map<number, number[]>();
  for (const { line, column } of places.map(locate))
    columns.set(line, [...(columns.get(line) ?? []), column]);
  const listed = [...columns].slice(0, MOST).map(([line, found]) => {
    const all = [...new Set(found)].slice(0, MOST);
    return all.length > 1 ? `${line} (columns ${all.join(', ')})` : String(line);
  });
  return `${listed.length > 1 ? 'lines' : 'line'} ${listed.join(', ')}`;
}

const MOST = 8;
