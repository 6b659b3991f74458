import { createHaystack } from '../article/haystack.ts';
import { findAllQuoted } from '../text/find-all-quoted.ts';
import { wordsKey } from '../text/words-key.ts';
import { attribute } from './attribute.ts';
import { calledOnce } from './called-once.ts';
import { draftDates } from './draft-dates.ts';
import { draftQuotes, withoutComma } from './draft-quotes.ts';
import type { DraftedFrontmatter } from './drafted.ts';
import { headOf } from './head-of.ts';
import type { KnownActor } from './known-actor.ts';
import { listActors } from './list-actors.ts';
import type { Body } from './read-body.ts';
import { tongueOf } from './tongue-of.ts';

/** What a draft is made of beside the words of its text. */
export interface DraftOptions {
  /** BCP 47. */
  readonly lang: string;
  /** Whether the words look like it. */
  readonly isSure: boolean;
  /** As the text gives it; null where it has none. */
  readonly title: string | null;
  /** The standfirst that the text gives; null where it has none. */
  readonly description?: string | null;
  /** EDTF; nothing where it is not known. */
  readonly published?: string | undefined;
  /** Actors of the dossier, which are taken where they are meant. */
  readonly known: readonly KnownActor[];
}

/** Lists what a text quotes, who speaks, whom it names and what it dates. What the text does not say is not in it. */
export function draftArticle({ text, blocks }: Body, options: DraftOptions): DraftedFrontmatter {
  const { lang, isSure, published, known } = options;
  const { quotations, mentions, sayers } = attribute(text, blocks, lang, tongueOf(lang));
  const ranges = quotations.flatMap(({ quotation }) => quotation.parts);
  const expected = ranges.map((range) => withoutComma(text, range));
  const haystack = createHaystack(
    text,
    expected.map(({ start, end }) => text.slice(start, end)),
  );
  const speakers = quotations.flatMap(({ isSpeech, speaker }) =>
    isSpeech && speaker ? [speaker] : [],
  );
  const { list, idOf } = listActors(
    { text, mentions, speakers, sayers, called: calledOnce(quotations) },
    known,
  );
  const { quotes, notQuotes } = draftQuotes(quotations, haystack, idOf);
  const head = headOf(text, options.title, options.description ?? null);
  const listed = [...quotes.map(({ parts }) => parts.join(' ')), ...notQuotes];
  const inHead = [head.title, head.description].flatMap((words) => unlistedIn(words, listed));
  // Within that which nobody said, what is quoted is looked at by itself.
  const inside = unlistedIn(
    text,
    quotes.map(({ parts }) => parts.join(' ')),
  ).filter((words) => /[\p{L}\p{N}\p{S}]/u.test(words));
  return {
    ...{ ...head, lang, isSure, published, quotes },
    ...draftDates(haystack, { lang, published }),
    ...{ actors: list(), notQuotes: eachOnce([...notQuotes, ...inHead, ...inside]) },
  };
}

/** What a text quotes, and no list has. */
function unlistedIn(words: string, listed: readonly string[]): string[] {
  const keys = listed.map(wordsKey);
  const quoted = findAllQuoted(words).map(({ start, end }) => words.slice(start, end).trim());
  return quoted.filter((each) => !keys.some((key) => key.includes(wordsKey(each))));
}

function eachOnce(words: readonly string[]): string[] {
  const byKey = new Map(words.map((each) => [wordsKey(each), each]));
  return [...byKey].flatMap(([key, each]) => (key === '' ? [] : [each]));
}
