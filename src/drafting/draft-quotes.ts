import type { Haystack } from '../article/haystack.ts';
import type { Range } from '../text/normalise.ts';
import { wordsKey } from '../text/words-key.ts';
import type { Attributed } from './attribute.ts';
import type { DraftedQuote } from './drafted.ts';
import type { Quotation } from './find-quotations.ts';
import { createMint, firstWordsOf } from './mint-ids.ts';
import type { Named } from './named.ts';
import { selectWords } from './select-words.ts';

/** What stands in quotation marks: as somebody’s words, and as nobody’s. */
interface DraftedWords {
  readonly quotes: readonly DraftedQuote[];
  readonly notQuotes: readonly string[];
}

/** Lists what a text quotes; what is no speech, and what the verifier could not find at its place, as nobody’s words. */
export function draftQuotes(
  attributed: readonly Attributed[],
  haystack: Haystack,
  idOf: (speaker: Named | null) => string,
): DraftedWords {
  const { text } = haystack;
  const mint = createMint('quotation');
  const quotes: DraftedQuote[] = [];
  const others: Attributed[] = [];
  for (const each of sameAlike(attributed, text)) {
    const ranges = each.quotation.parts
      .flatMap((part) => splitLong(text, withoutComma(text, part)))
      .filter(({ start, end }) => /[\p{L}\p{N}\p{S}]/u.test(text.slice(start, end)));
    // What is very long, no list has a place for but this.
    const isSpeech = each.isSpeech || ranges.length > each.quotation.parts.length;
    const selected = isSpeech ? selectWords(haystack, ranges) : null;
    if (!selected) {
      others.push(each);
      continue;
    }
    const speaker = idOf(each.speaker);
    const id = mint(speaker, firstWordsOf(selected.parts[0] ?? ''));
    quotes.push({ id, speaker, ...selected, check: each.check });
  }
  const keys = quotes.map(({ parts }) => wordsKey(parts.join(' ')));
  const notQuotes = others.flatMap(({ quotation: { parts, isBlock } }) =>
    parts
      .map(({ start, end }) => text.slice(start, end).replaceAll(/\s+/gu, ' ').trim())
      // A block quotation may only repeat what is quoted elsewhere.
      .filter((words) => !isBlock || !keys.some((key) => key.includes(wordsKey(words)))),
  );
  return { quotes, notQuotes };
}

/** With words that are somebody’s in one place so everywhere: no article can list them as both. */
function sameAlike(attributed: readonly Attributed[], text: string): Attributed[] {
  const said = new Map<string, Named | null>();
  for (const { isSpeech, quotation, speaker } of attributed)
    if (isSpeech) said.set(keyOf(quotation, text), speaker);
  return attributed.map((each) => {
    const speaker = said.get(keyOf(each.quotation, text));
    if (each.isSpeech || speaker === undefined) return each;
    return {
      ...each,
      isSpeech: true,
      speaker,
      check: 'who said it: the same words are quoted elsewhere',
    };
  });
}

function keyOf({ parts }: Quotation, text: string): string {
  return wordsKey(parts.map(({ start, end }) => text.slice(start, end)).join(' '));
}

/** The words without the comma by which the sentence goes on. */
export function withoutComma(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end);
  const before = words.length - words.trimStart().length;
  return { start: start + before, end: end - (/[,،，]?\s*$/u.exec(words)?.[0].length ?? 0) };
}

/** In parts that are no longer than the list of words takes. */
function splitLong(text: string, { start, end }: Range): Range[] {
  if (end - start <= MOST_PART) return [{ start, end }];
  const space = text.lastIndexOf(' ', start + MOST_PART);
  const cut = space > start ? space : start + MOST_PART;
  return [{ start, end: cut }, ...splitLong(text, { start: space > start ? cut + 1 : cut, end })];
}

const MOST_PART = 4000;
