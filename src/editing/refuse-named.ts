import { nodeAt, type OpenFrontmatter, rangeOf } from '../frontmatter/open-frontmatter.ts';
import { entryPath, referencesTo } from '../frontmatter/references-to.ts';
import { refusal, type Spot } from './refusal.ts';

/** Throws a ContentError where an actor is still named by anything but corrections, which tell of what was. */
export function refuseNamed(frontmatter: OpenFrontmatter, anchor: string, spot: Spot): void {
  const value: unknown = frontmatter.document.toJS();
  const own = entryPath(value, anchor)?.join();
  const places = referencesTo(value, anchor)
    .filter((path) => path[0] !== 'corrections' && path.slice(0, 2).join() !== own)
    .flatMap((path) => {
      const node = nodeAt(frontmatter, path);
      if (!node) return [];
      const line = frontmatter.text.slice(0, rangeOf(frontmatter, node)[0]).split('\n').length;
      return `line ${line} (${path.filter((key) => typeof key === 'string').join(', ')})`;
    });
  if (places.length > 0)
    throw refusal(
      spot,
      'edit-refused',
      `“${anchor}” is still named in ${places.join(', ')}`,
      'Withdraw, or change, what names it first.',
    );
}
