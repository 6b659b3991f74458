import { diffArrays } from 'diff';
import { distance } from 'fastest-levenshtein';

/** How many words of one text stand in place of others in another, and how many only one of them has. */
export function differingWords(
  a: readonly string[],
  b: readonly string[],
): { readonly other: number; readonly more: number } {
  let [other, more] = [0, 0];
  const runs = diffArrays([...a], [...b]);
  for (const [index, { removed, value }] of runs.entries()) {
    const before = runs[index - 1];
    if (removed) {
      const next = runs[index + 1];
      const added = next?.added ? next.value : [];
      other += value.slice(0, added.length).filter((word, at) => !isForm(word, added[at])).length;
      more += Math.abs(value.length - added.length);
    } else if (runs[index]?.added && !before?.removed) more += value.length;
  }
  return { other, more };
}

/** Whether two words can be forms of one, as ship and ships. */
function isForm(a: string, b: string = ''): boolean {
  return a.at(0) === b.at(0) && distance(a, b) <= Math.max(a.length, b.length) / 4;
}
