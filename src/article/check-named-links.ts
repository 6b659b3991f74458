import type { Report } from '../problems/create-report.ts';
import { clip } from '../text/clip.ts';
import { shownAddress } from '../text/shown-address.ts';
import type { Path, YamlSource } from '../frontmatter/read-yaml.ts';
import { textAt } from '../frontmatter/text-at.ts';

/** Reports whatever has a `name:` or `title:` which is another address than its `url:`: the page shows the one as a link to the other. */
export function checkNamedLinks({ value, placeOf }: YamlSource, report: Report): void {
  const check = (node: unknown, path: Path): void => {
    if (typeof node !== 'object' || node === null) return;
    const name = textAt(node, 'name') ?? textAt(node, 'title') ?? '';
    const url = textAt(node, 'url') ?? '';
    // A name may speak of an address; it must not be one.
    const isAddress = url !== '' && !/\s/u.test(name.trim());
    const shown = isAddress ? shownAddress(name, url) : null;
    if (shown !== null)
      report('link-misleading', placeOf([...path, 'url']), clip(shown, 120), clip(url, 120));
    for (const [key, child] of Object.entries(node))
      check(child, [...path, Array.isArray(node) ? Number(key) : key]);
  };
  check(value, []);
}
