import { excerpt } from '../model/excerpt.ts';
import { createHaystack } from '../article/haystack.ts';
import { attribute, type Attributed } from './attribute.ts';
import { listActors } from './list-actors.ts';
import { findDates } from './find-dates.ts';
import { createMint, firstWordsOf } from './mint-ids.ts';
import type { KnownActor } from './known-actor.ts';
import type { Body } from './read-body.ts';
import { selectWords } from './select-words.ts';
import { tongueOf } from './tongue-of.ts';
import type { DraftedDate, DraftedFrontmatter, DraftedQuote } from './drafted.ts';
import { headOf } from './head-of.ts';
import { findAllQuoted } from '../text/find-all-quoted.ts';
import { wordsKey } from '../text/words-key.ts';

/** What a draft is made of beside the words of its text. */
export interface DraftOptions {
  /** BCP 47. */
  readonly lang: string;
  /** Whether the words look like it. */
  readonly isSure: boolean;
  /** As the text gives it; null where it has none. */
  readonly title: string | null;
  /** EDTF; nothing where it is not known. */
  readonly published?: string | undefined;
  /** Actors of the dossier, which are taken where they are meant. */
  readonly known: readonly KnownActor[];
}

/** Lists what a text quotes, who speaks, whom it names and what it dates. What the text does not say is not in it. */
export function draftArticle({ text, blocks }: Body, options: DraftOptions): DraftedFrontmatter {
  const tongue = tongueOf(options.lang);
  const { quotations, mentions } = attribute(text, blocks, options.lang, tongue);
  const ranges = quotations.flatMap(({ quotation }) =>
    quotation.parts.map((part) => trimmed(text, part)),
  );
  const haystack = createHaystack(
    text,
    ranges.map(({ start, end }) => text.slice(start, end)),
  );
  const speakers = quotations.flatMap(({ isSpeech, speaker }) =>
    isSpeech && speaker ? [speaker] : [],
  );
  const { list, idOf } = listActors(mentions, speakers, calledIn(quotations), options);
  const mint = createMint('quotation');
  const quotes: DraftedQuote[] = [];
  const notQuotes: string[] = [];
  const repeated: Attributed[] = [];
  for (const each of quotations) {
    const selected = each.isSpeech
      ? selectWords(
          haystack,
          each.quotation.parts.map((range) => trimmed(text, range)),
        )
      : null;
    if (!selected) {
      if (each.quotation.isBlock) repeated.push(each);
      else
        for (const { start, end } of each.quotation.parts)
          notQuotes.push(text.slice(start, end).replaceAll(/\s+/gu, ' ').trim());
      continue;
    }
    const speaker = idOf(each.speaker);
    quotes.push({
      id: mint(speaker, firstWordsOf(selected.parts[0] ?? '')),
      speaker,
      ...selected,
      check: each.check,
    });
  }
  // A block quotation may only repeat what is quoted elsewhere.
  for (const { start, end } of repeated.flatMap(({ quotation }) => quotation.parts))
    if (
      !quotes.some(({ parts }) =>
        wordsKey(parts.join(' ')).includes(wordsKey(text.slice(start, end))),
      )
    )
      notQuotes.push(text.slice(start, end));
  const head = headOf(text, options.title);
  const known = [
    ...quotes.map(({ parts }) => wordsKey(parts.join(' '))),
    ...notQuotes.map(wordsKey),
  ];
  for (const words of [head.title, head.description])
    for (const { start, end } of findAllQuoted(words))
      if (!known.some((key) => key.includes(wordsKey(words.slice(start, end)))))
        notQuotes.push(words.slice(start, end));
  const unique = [...new Map(notQuotes.map((words) => [wordsKey(words), words])).values()].filter(
    (words) => wordsKey(words) !== '',
  );
  return {
    ...head,
    lang: options.lang,
    isSure: options.isSure,
    published: options.published,
    actors: list(),
    dates: datesOf(text, options, haystack),
    quotes,
    notQuotes: unique,
  };
}

/** What speakers are called for the time being, by their names; what more than one is called tells nothing. */
function calledIn(quotations: readonly Attributed[]): ReadonlyMap<string, string> {
  const all = quotations.flatMap(({ called, speaker }) =>
    called && speaker ? [[called, speaker.name] as const] : [],
  );
  const names = Map.groupBy(all, ([called]) => called);
  return new Map(
    [...names.values()].flatMap((of) =>
      new Set(of.map(([, name]) => name)).size === 1 ? of.slice(0, 1) : [],
    ),
  );
}

/** Without the comma by which the sentence goes on. */
function trimmed(text: string, { start, end }: Attributed['quotation']['parts'][number]) {
  const words = text.slice(start, end);
  const before = words.length - words.trimStart().length;
  return { start: start + before, end: end - (/[,،，]?\s*$/u.exec(words)?.[0].length ?? 0) };
}

function datesOf(
  text: string,
  { lang, published }: DraftOptions,
  haystack: ReturnType<typeof createHaystack>,
): DraftedDate[] {
  const mint = createMint('date');
  const seen = new Set<string>();
  return findDates(text, lang, published).flatMap(
    ({ date, isConcluded, sentence, ...range }): DraftedDate[] => {
      if (date === null || seen.has(date)) return [];
      const selected = selectWords(haystack, [range]);
      if (!selected) return [];
      seen.add(date);
      const words = selected.parts[0] ?? '';
      const title = titleOf(text.slice(sentence.start, sentence.end)) || words;
      const { prefix, suffix } = selected;
      return [
        {
          id: mint(firstWordsOf(title)),
          date,
          title,
          text: words,
          ...(prefix && { prefix }),
          ...(suffix && { suffix }),
          isConcluded,
        },
      ];
    },
  );
}

/** What happened, in the words of the sentence as far as nobody is quoted in it. */
function titleOf(sentence: string): string {
  const [before = '', ...quoted] = sentence.split(/[“”"«»„「]|(?<!\p{L})[‘'](?=\p{L})/u);
  const plain = before.replaceAll(/\s+/gu, ' ').trim();
  const whole = quoted.length === 0 ? plain : plain.replace(/[,;:][^,;:]*$/u, '');
  const bare = whole.replace(/[\s,;:.–—-]+$/u, '');
  if (bare.length < FEWEST) return '';
  return quoted.length > 0 && whole === plain
    ? `${excerpt(bare, MOST_TITLE - 1)}…`.replace(/……$/u, '…')
    : excerpt(bare, MOST_TITLE);
}

/** In UTF-16 units. */
const FEWEST = 15;
const MOST_TITLE = 160;
