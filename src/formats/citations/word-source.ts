import { wordingOf } from '../../wording/wording-of.ts';
import type { CitedSource } from './citation.ts';

/** `Politico, 8 October 2020 (https://…)`, as much of it as is stated. */
export function wordSource({ name, published, url }: CitedSource): string {
  const dated = published ? `${name}, ${wordingOf(published)}` : name;
  return url === null ? dated : `${dated} (${url})`;
}
