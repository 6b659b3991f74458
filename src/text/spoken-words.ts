import { normalise } from './normalise.ts';

/** The words of a quotation, as printed, without the punctuation that whoever prints it gives it; what is left out stays. */
export function spokenWords(quotation: string): readonly string[] {
  return normalise(quotation).text.match(WORDS) ?? [];
}

/** Of scripts that part no words by spaces, each sign. */
const WORDS =
  /\[…\]|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|(?:(?<!\S)[-−](?=\p{N}))?[\p{L}\p{M}\p{N}%\p{S}]+(?:[’'.,-][\p{L}\p{M}\p{N}]+)*/gu;

/** The same words, whoever printed them. */
export function spokenKey(quotation: string): string {
  return spokenWords(quotation).join(' ').toLowerCase() || normalise(quotation).text;
}
