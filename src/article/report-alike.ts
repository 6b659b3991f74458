import type { Report } from '../problems/create-report.ts';
import { normalise } from '../text/normalise.ts';
import { namedActors } from './named-actors.ts';
import type { Frontmatter } from '../frontmatter/read-frontmatter.ts';

/** Warns of names of two actors that differ in capitals, accents, hyphens or marks only: one actor under two ids. */
export function reportAlike({ yaml, entries }: Frontmatter, report: Report): void {
  const first = new Map<string, { readonly id: string; readonly name: string }>();
  for (const { id, index, names } of namedActors(entries.actors)) {
    names.forEach((name, at) => {
      const key = keyOf(name);
      const other = first.get(key);
      if (!other) first.set(key, { id, name });
      // Names that are quite the same are reported by themselves.
      if (key === '' || !other || other.id === id || isSame(other.name, name)) return;
      const path = ['actors', index, ...(at === 0 ? ['name'] : ['aliases', at - 1])];
      report('name-alike', yaml.placeOf(path), name, other.name, other.id);
    });
  }
}

function keyOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036F]|[^\p{L}\p{M}\p{N}]+/gu, '');
}

function isSame(one: string, other: string): boolean {
  return normalise(one).text.trim() === normalise(other).text.trim();
}
