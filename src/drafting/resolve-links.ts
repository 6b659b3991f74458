import type { Element, Root } from 'hast';
import { elementsOf } from '../markdown/nodes-of.ts';

/** Makes the links whole that lead to other pages of the site that a page says it is of. */
export function resolveLinks(root: Root | Element, page: Root): void {
  const address = addressOf(page);
  if (address === null) return;
  for (const { properties } of elementsOf(root, 'a')) {
    const { href } = properties;
    const isWithin =
      typeof href === 'string' && !href.startsWith('#') && URL.canParse(href, address);
    if (isWithin) properties['href'] = new URL(href, address).href;
  }
}

/** Where a page stands, as it says itself; null where it does not. */
function addressOf(page: Root): string | null {
  const named = [
    ...elementsOf(page, 'base').map(({ properties }) => properties['href']),
    ...elementsOf(page, 'link')
      .filter(({ properties }) => [properties['rel']].flat().includes('canonical'))
      .map(({ properties }) => properties['href']),
  ];
  return (
    named.filter((each) => typeof each === 'string').find((each) => URL.canParse(each)) ?? null
  );
}
