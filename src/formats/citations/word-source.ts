import { wordingOf } from '../../wording/wording-of.ts';
import type { CitedSource } from './citation.ts';

/** `Politico, 8 October 2020 (https://…)`, as much of it as is stated. */
export function wordSource({ name, published, place, url }: CitedSource): string {
  const stated = [name, ...(published ? [wordingOf(published)] : []), ...(place ? [place] : [])];
  const words = stated.join(', ');
  return url === null ? words : `${words} (${url})`;
}
