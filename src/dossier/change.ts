import type { DateValue } from '../dates/parse-date.ts';
import { type AnchorKind, anchorOf } from '../model/anchor.ts';
import type { ListedArticle, ListedQuote } from '../model/listed-article.ts';
import type { CorrectionKind } from '../schema/correction.ts';
import { type ArticleRef, articleRef } from './article-ref.ts';
import { byDay, lastDay } from './by-day.ts';

/** What readers were told was wrong, or is no more. JSON-safe. */
export interface Change {
  readonly article: ArticleRef;
  /** The slug under which the article was published first. */
  readonly firstSlug: string;
  /** Names it among the changes of its article, for good. */
  readonly key: string;
  readonly kind: CorrectionKind | 'withdrawal' | 'retraction';
  readonly date: DateValue;
  /** What was wrong and now is right, or the reason; null where a typo says enough. */
  readonly note: string | null;
  /** Whether the note that it had before was removed for good. */
  readonly isErased: boolean;
  /** Of what it concerns, on the page of the article; null where it is the article. */
  readonly anchor: string | null;
}

/** Corrections and withdrawals of all articles, newest first; of a retracted article its retraction alone. */
export function changesOf(articles: readonly ListedArticle[]): readonly Change[] {
  return articles.flatMap(changesIn).toSorted((a, b) => byDay(lastDay(b.date), lastDay(a.date)));
}

function changesIn(article: ListedArticle): readonly Change[] {
  const { firstSlug, corrections, withdrawn, retraction } = article;
  const own = { article: articleRef(article), firstSlug };
  if (retraction) {
    const { date, reason: note } = retraction;
    return [
      { ...own, key: 'retraction', kind: 'retraction', date, note, isErased: false, anchor: null },
    ];
  }
  const firstAnchors = firstAnchorsOf(article);
  const times = new Map<string, number>();
  const corrected = corrections.map(({ date, kind, note, isErased, anchor }): Change => {
    const of = anchor === null ? [] : [firstAnchors.get(anchor) ?? anchor];
    const key = ['correction', date.edtf, ...of].join('-');
    const number = (times.get(key) ?? 0) + 1;
    times.set(key, number);
    // Others of the same day are told apart by what they are about: one that is put between them changes no key.
    const counted = number === 1 ? key : `${key}.${number}`;
    return { ...own, key: counted, kind, date, note, isErased, anchor };
  });
  const gone = withdrawn.map(({ anchor, formerly: former, date, reason: note }): Change => {
    const key = `withdrawn-${former.at(-1) ?? anchor}`;
    return { ...own, key, kind: 'withdrawal', date, note, isErased: false, anchor };
  });
  return [...corrected, ...gone];
}

/** The anchor under which each thing was published first, by the one that it has now. */
function firstAnchorsOf({
  quotes,
  actors,
  timeline,
  withdrawn,
}: ListedArticle): ReadonlyMap<string, string> {
  const listed = (kind: AnchorKind, things: readonly Pick<ListedQuote, 'id' | 'formerly'>[]) =>
    things.map(
      ({ id, formerly }) => [anchorOf(kind, id), anchorOf(kind, formerly[0] ?? id)] as const,
    );
  return new Map([
    ...listed('quote', quotes),
    ...listed('actor', actors),
    ...listed('event', timeline),
    ...withdrawn.map(({ anchor, formerly }) => [anchor, formerly.at(-1) ?? anchor] as const),
  ]);
}
