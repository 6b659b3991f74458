import type { Range } from '../text/normalise.ts';

/** The sentence of a text at an offset, within its block; quotations have to be masked, or their full stops end it. */
export function sentenceAround(masked: string, offset: number): Range {
  const blockStart = masked.lastIndexOf('\n', offset - 1) + 1;
  const next = masked.indexOf('\n', offset);
  const blockEnd = next < 0 ? masked.length : next;
  let start = blockStart;
  for (const end of sentenceEnds(masked.slice(blockStart, blockEnd))) {
    if (blockStart + end > offset) return { start, end: blockStart + end };
    start = blockStart + end;
  }
  return { start, end: blockEnd };
}

/** The offsets behind each full stop of a block that ends a sentence, and the space after it. */
export function sentenceEnds(block: string): number[] {
  return [...block.matchAll(END)].map(({ 0: end, index }) => index + end.length);
}

/** What stands for the words of a quotation where they are masked. */
export const MASK = '\uFFFC';

const END = new RegExp(
  String.raw`(?<!(?<!\p{L})(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Adm|Sgt|Capt|Prof|Del|St|Jr|Sr|Rev|No|vs|U\.S|U\.N|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|\p{Lu}\.\p{Lu}|[ap]\.m|bzw|z\.B|Nr|M|Mme))[.!?…](?:\s*[”"’'»)\]])*\s+(?=[\p{Lu}\p{Lo}\d“"‘'«„(—–-])|[。！？]|(?<=[.!?…]${MASK}*\S?)\s(?=\p{Lu})(?!)`,
  'gu',
);
