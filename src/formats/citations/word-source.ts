import { wordingOf } from '../../wording/wording-of.ts';
import type { Words } from '../../wording/words.ts';
import type { CitedSource } from './citation.ts';

/** `Politico, 8 October 2020 (https://…)`, as much of it as is stated. */
export function wordSource({ name, published, place, url }: CitedSource, words: Words): string {
  const dated = published ? [wordingOf(published, words)] : [];
  const stated = [name, ...dated, ...(place ? [place] : [])].join(words.text.comma);
  return url === null ? stated : `${stated} (${url})`;
}
