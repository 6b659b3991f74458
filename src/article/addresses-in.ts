import type { WrittenLink } from '../markdown/written-link.ts';
import type { Path, YamlSource } from '../frontmatter/read-yaml.ts';

/** The addresses that a frontmatter gives under `url:`, wherever that stands. */
export function addressesIn({ value, placeOf }: YamlSource): WrittenLink[] {
  const found = (node: unknown, path: Path): WrittenLink[] => {
    if (typeof node === 'string')
      return path.at(-1) === 'url' ? [{ url: node, place: placeOf(path) }] : [];
    if (typeof node !== 'object' || node === null) return [];
    return Object.entries(node).flatMap(([key, child]) =>
      found(child, [...path, Array.isArray(node) ? Number(key) : key]),
    );
  };
  return found(value, []);
}
