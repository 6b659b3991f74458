import type { Root } from 'hast';
import { isFrench, keepFrenchSpaces } from '../text/keep-french-spaces.ts';
import { textsOf } from './nodes-of.ts';

/** Lets no line of a French text begin with a mark that stands behind a space. */
export function rehypeKeepFrenchSpaces({ lang }: { readonly lang: string }) {
  return (tree: Root): void => {
    if (!isFrench(lang)) return;
    for (const text of textsOf(tree)) text.value = keepFrenchSpaces(text.value, lang);
  };
}
