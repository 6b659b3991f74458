import type { Haystack } from '../article/haystack.ts';
import { attribute, type Attributed } from '../drafting/attribute.ts';
import { withoutComma } from '../drafting/draft-quotes.ts';
import { createMint, firstWordsOf } from '../drafting/mint-ids.ts';
import type { Named } from '../drafting/named.ts';
import { selectWords } from '../drafting/select-words.ts';
import { tongueOf } from '../drafting/tongue-of.ts';
import { takenIds } from '../frontmatter/taken-ids.ts';
import type { Range } from '../text/normalise.ts';
import { overlap } from '../text/overlap.ts';
import { isUnmarked } from './is-unmarked.ts';
import { stated, type Suggestion } from './new-entry.ts';
import type { OpenPage } from './open-page.ts';
import { writtenIn } from './read-page.ts';
import { actorIn, newActor, sharedActor } from './suggest-actor.ts';

/** An entry of `quotes:` for words of the text; `chosen` is who says them, where that is not for the text to tell. */
export function suggestQuote(
  page: OpenPage,
  haystack: Haystack,
  range: Range,
  chosen: string | undefined,
): Suggestion | { readonly why: string } {
  const { text, lang, quotes } = page.article;
  const listed = quotes.find(({ place }) => place.ranges.some((each) => overlap(each, range)));
  if (listed) return { why: `Words of it are listed already: ${listed.id}.` };
  const { quotations } = attribute(text, [], lang, tongueOf(lang));
  const own = quotations.find(({ quotation }) =>
    quotation.parts.some((part) => overlap(part, range)),
  );
  const selected = wordsOf(haystack, range, own);
  if (!selected) return { why: 'These words cannot be told apart from the same words elsewhere.' };
  const guess = own?.speaker ? speakerOf(page, own.speaker) : null;
  const speaker = chosen ?? guess?.id ?? '';
  const written = writtenIn(page);
  // The page may not have been made anew since the entry before this one, with the same speaker, came into the file.
  const isNew = speaker === guess?.id && !takenIds(written, 'actor').includes(speaker);
  const actor = guess?.entry && isNew ? [{ list: 'actors' as const, entry: guess.entry }] : [];
  const { parts, ...beside } = selected;
  const [only = ''] = parts;
  const mint = createMint('quotation', takenIds(written, 'quote'));
  const id = mint(speaker, firstWordsOf(only));
  const words = parts.length === 1 ? only : parts;
  const form = !own && isUnmarked(page, range) ? 'indirect' : undefined;
  const entry = stated({ id, speaker, text: words, form, ...beside });
  return {
    entries: [...actor, { list: 'quotes', entry }],
    check: checkOf(own, chosen),
    speaker,
    speakers: [...(guess ? [{ id: guess.id, name: guess.name }] : []), ...others(page, guess?.id)],
  };
}

/** The whole of an interrupted quotation where all of it is selected, else the words that are, without marks. */
function wordsOf(haystack: Haystack, range: Range, own: Attributed | undefined) {
  const { text } = haystack;
  const parts = own?.quotation.parts ?? [];
  const [first, last] = [parts[0], parts.at(-1)];
  const isWhole = first && last && range.start <= first.start && range.end >= last.end;
  const ranges = isWhole ? parts : [withoutMarks(text, range)];
  return selectWords(
    haystack,
    ranges.map((each) => withoutComma(text, each)),
  );
}

function withoutMarks(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end);
  const before = /^[\s"“”„«»‹›‘’'「」『』]*/u.exec(words)?.[0].length ?? 0;
  const behind = /[\s"“”„«»‹›‘’'「」『』]*$/u.exec(words.slice(before))?.[0].length ?? 0;
  return { start: start + before, end: end - behind };
}

/** Who is meant, with an entry for one who is not listed yet. */
function speakerOf(page: OpenPage, named: Named) {
  const known = actorIn(page, named);
  if (known) return { id: known.id, name: known.name, entry: null };
  const shared = sharedActor(page, named);
  if (shared !== undefined) return { id: shared, name: named.name, entry: null };
  const entry = newActor(page, named);
  return { id: String(entry['id']), name: `${named.name} (new)`, entry };
}

function others({ entry, content }: OpenPage, guess: string | undefined) {
  const own = entry.listed.actors.map(({ id, name }) => ({ id, name }));
  const known = new Set([guess, ...own.map(({ id }) => id)]);
  const shared = content.shared.actors.filter(({ id }) => !known.has(id));
  return [...own.filter(({ id }) => id !== guess), ...shared.map(({ id, name }) => ({ id, name }))];
}

function checkOf(own: Attributed | undefined, chosen: string | undefined): string {
  if (chosen !== undefined) return '';
  return own ? own.check : 'who said it: the words do not stand in quotation marks';
}
