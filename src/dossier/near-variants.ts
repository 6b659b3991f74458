import { diffArrays } from 'diff';
import { distance } from 'fastest-levenshtein';
import type { ListedArticle, ListedQuote } from '../model/listed-article.ts';
import { newestFirst } from '../model/newest-first.ts';
import { quoteWords } from '../model/quote-words.ts';
import { spokenWords } from '../text/spoken-words.ts';
import { differingWords } from './differing-words.ts';

/** A quotation of an article that is nearly that of an earlier one: either may print the words as they were not said. */
export interface NearVariant {
  readonly slug: string;
  readonly id: string;
  readonly earlier: { readonly slug: string; readonly id: string };
  /** The words that only this one has, and those that only the earlier one has; in runs. */
  readonly here: readonly string[];
  readonly there: readonly string[];
}

/** At most one for each quotation: with the earlier one that is most like it. */
export function nearVariants(articles: readonly ListedArticle[]): readonly NearVariant[] {
  const oldestFirst = newestFirst(articles.filter(({ retraction }) => !retraction)).toReversed();
  const said = oldestFirst.flatMap((article) =>
    article.quotes.flatMap((quote) => (quote.form === 'direct' ? [toSaid(article, quote)] : [])),
  );
  return [...Map.groupBy(said, ({ speaker }) => speaker).values()].flatMap(variantsOfOne);
}

interface Said {
  readonly slug: string;
  readonly id: string;
  readonly speaker: string;
  /** When it was said, EDTF. */
  readonly day: string | null;
  readonly printed: readonly string[];
  /** As they are compared: without case and punctuation. */
  readonly words: readonly string[];
  readonly text: string;
}

function toSaid({ slug }: ListedArticle, { id, speaker, parts, gaps, date }: ListedQuote): Said {
  const printed = spokenWords(quoteWords({ parts, gaps }));
  const words = printed.map((word) => word.toLowerCase());
  return {
    slug,
    id,
    speaker: speaker.id,
    day: date?.edtf ?? null,
    printed,
    words,
    text: words.join(' '),
  };
}

/** Of quotations of one speaker, the oldest first. */
function variantsOfOne(said: readonly Said[]): readonly NearVariant[] {
  const byRun = new Map<string, Said[]>();
  return said.flatMap((later) => {
    const runs = [...runsAtEnds(later.words), ...endsOnDay(later)];
    const candidates = new Set(runs.flatMap((run) => byRun.get(run) ?? []));
    for (const run of runs) {
      const own = byRun.get(run);
      // What stands in so many quotations tells none apart.
      if (!own) byRun.set(run, [later]);
      else if (own.length < MOST_ALIKE) own.push(later);
    }
    const variant = closest(later, [...candidates]);
    return variant ? [variant] : [];
  });
}

const MOST_ALIKE = 16;
const RUN = 3;
const RUNS_AT_END = 4;

/** Runs of words at the beginning and at the end: two quotations that are variants have one in common. */
function runsAtEnds(words: readonly string[]): readonly string[] {
  if (words.length < 2 * RUN) return pairsOf(words);
  const count = words.length - RUN + 1;
  return Array.from({ length: count }, (_, at) => at)
    .filter((at) => at < RUNS_AT_END || at >= count - RUNS_AT_END)
    .map((at) => words.slice(at, at + RUN).join(' '));
}

/** Of few words: each with the next, and with the one after that, since the word between them may be what differs. */
function pairsOf(words: readonly string[]): readonly string[] {
  return words.flatMap((word, at) =>
    [words[at + 1], words[at + 2]].flatMap((next, gap) =>
      next === undefined ? [] : [[word, ...(gap === 0 ? [] : ['*']), next].join(' ')],
    ),
  );
}

/** Two words at either end: what was said on one day can be told with other words between. */
function endsOnDay({ day, words }: Said): readonly string[] {
  if (day === null || words.length < FEWEST_OF_MIDDLE) return [];
  return [
    [...words.slice(0, 2), day],
    [day, ...words.slice(-2)],
  ].map((run) => run.join(' '));
}

function closest(later: Said, candidates: readonly Said[]): NearVariant | undefined {
  const others = candidates.filter(({ slug }) => slug !== later.slug);
  // Where another article prints the very words, that article has been told of.
  if (others.some(({ text }) => text === later.text)) return undefined;
  const [nearest] = others
    .flatMap((earlier) => {
      const far = distanceOf(later, earlier);
      return far === null ? [] : [{ earlier, far }];
    })
    .toSorted((a, b) => a.far - b.far);
  if (!nearest) return undefined;
  const { slug, id } = nearest.earlier;
  const words = compare(later, nearest.earlier);
  return { slug: later.slug, id: later.id, earlier: { slug, id }, ...words };
}

/** How far one is from the other, or from its beginning or its end; null where they are no variants. */
function distanceOf(a: Said, b: Said): number | null {
  const whole = nearness(a.text, b.text);
  if (whole !== null) return whole;
  const few = ofMiddle(a, b);
  if (few !== null) return few * a.text.length;
  const [short, long] = a.words.length < b.words.length ? [a, b] : [b, a];
  const { length } = short.words;
  if (length < FEWEST_OF_CUT) return null;
  const cuts = [long.words.slice(0, length), long.words.slice(-length)];
  const nearest = cuts.flatMap((cut) => nearness(short.text, cut.join(' ')) ?? []);
  return nearest.length > 0 ? Math.min(...nearest) + 1 : null;
}

/**
 * How many words differ between the same ends, where these are one or two. Of what was said on different days, or on
 * days that are not told, only more words are a sign; other ones are another statement.
 */
function ofMiddle(a: Said, b: Said): number | null {
  if (a.words[0] !== b.words[0] || a.words.at(-1) !== b.words.at(-1)) return null;
  const [short, long] = a.words.length < b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (short.length < FEWEST_OF_MIDDLE || long.length - short.length > MOST_OTHER) return null;
  const { other, more } = differingWords(short, long);
  const isSameDay = a.day !== null && a.day === b.day;
  if (other > 0 && !isSameDay) return null;
  const count = other + more;
  return count <= MOST_OTHER && short.length - other >= 2 * count ? count : null;
}

const FEWEST_OF_MIDDLE = 4;
const MOST_OTHER = 2;

/** What is shorter may stand at the beginning of what was said another time. */
const FEWEST_OF_CUT = 6;

/** Letters that differ, where these are few. */
function nearness(a: string, b: string): number | null {
  const most = Math.max(2, Math.floor(Math.max(a.length, b.length) / 10));
  if (Math.abs(a.length - b.length) > most) return null;
  const far = distance(a, b);
  return far <= most ? far : null;
}

function compare(later: Said, earlier: Said): Pick<NearVariant, 'here' | 'there'> {
  const runs = diffArrays([...earlier.printed], [...later.printed], {
    comparator: (a, b) => a.toLowerCase() === b.toLowerCase(),
  });
  const textsOf = (of: 'added' | 'removed') =>
    runs.filter((run) => run[of]).map(({ value }) => value.join(' '));
  return { here: textsOf('added'), there: textsOf('removed') };
}
