import { lastAtMost } from '../text/last-at-most.ts';
import type { Range } from '../text/normalise.ts';

/** Gives the sentence at an offset, within its block. */
export type SentenceAt = (offset: number) => Range;

/** Prepares a text for `SentenceAt`; what is quoted in it has to be masked, or its full stops end the sentence around. */
export function createSentenceAt(text: string): SentenceAt {
  const breaks = [...text.matchAll(/\n/gu)].map(({ index }) => index + 1);
  const starts = [0, ...sentenceEnds(text), ...breaks].sort((a, b) => a - b);
  return (offset) => {
    const index = lastAtMost(starts, offset);
    const end = starts[index + 1] ?? text.length + 1;
    // A block ends before its line feed, and so may a sentence.
    return {
      start: starts[index] ?? 0,
      end: Math.min(text.length, text.charAt(end - 1) === '\n' ? end - 1 : end),
    };
  };
}

/** The offsets behind each full stop of a block that ends a sentence, and the space after it. */
export function sentenceEnds(block: string): number[] {
  return [...block.matchAll(END)].map(({ 0: end, index }) => index + end.length);
}

/** What stands for the words of a quotation where they are masked. */
export const MASK = '\uFFFC';

const END = new RegExp(
  String.raw`(?<!(?<!\p{L})(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Adm|Sgt|Capt|Prof|Del|St|Jr|Sr|Rev|No|vs|U\.S|U\.N|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|\p{Lu}\.\p{Lu}|[ap]\.m|bzw|z\.B|Nr|M|Mme))(?!\.\s(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhundert)(?!\p{L}))[.!?…](?:\s*[”"’'»)\]])*\s+(?=[\p{Lu}\p{Lo}\d“"‘'«„(—–-])|[。！？]`,
  'gu',
);
