import { idOf } from '../drafting/mint-ids.ts';
import { isSlug } from '../schema/fields.ts';

/** The form in which words are an id, where all their letters have one. */
export function formOfId(words: string): string | undefined {
  const letters = words.normalize('NFKD').replaceAll(/\p{M}/gu, '');
  const form = idOf(words);
  const isWhole =
    form.replaceAll('-', '').length === letters.replaceAll(/[^\p{L}\p{N}]/gu, '').length;
  return isWhole && isSlug(form) ? form : undefined;
}
