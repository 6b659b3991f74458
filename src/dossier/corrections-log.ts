import { kindOf, idOf } from '../model/anchor.ts';
import type { Address } from '../model/address.ts';
import { type ComparedPiece, compareWords } from '../model/compare-words.ts';
import { gatherChanges } from '../model/gather-changes.ts';
import type { ListedArticle, ListedQuote } from '../model/listed-article.ts';
import { quoteWords } from '../model/quote-words.ts';
import type { Before, Revision } from '../model/revision.ts';
import { type Change, changesOf } from './change.ts';
import { daysToCorrect } from './days-to-correct.ts';
import { onSite, type SiteName } from './site-names.ts';
import type { Utterance } from './utterance.ts';

/** A correction or a withdrawal, with all that may be told of it. JSON-safe. */
export interface LogEntry extends Change {
  /** Of the quotation that it concerns. */
  readonly speaker: Utterance['speaker'] | null;
  /** What is named in place of that: an actor, an event; or what is known of what was withdrawn. */
  readonly name: string | null;
  /** The words before and after; none where they have not changed. */
  readonly words: readonly ComparedPiece[];
  /** What else was told otherwise before. */
  readonly before: Before | null;
  /** Where readers of what was withdrawn are led instead. */
  readonly instead: Address | null;
  /** From the publication; null where either day is not known. */
  readonly days: number | null;
}

type Names = ReadonlyMap<string, SiteName>;

/** Of all articles, newest first. Of what is withdrawn, no words are told. `names` are those of the site, by id. */
export function correctionsLog(
  articles: readonly ListedArticle[],
  names: Names,
): readonly LogEntry[] {
  const bySlug = new Map(articles.map((article) => [article.slug, createTeller(article, names)]));
  return changesOf(articles).flatMap((change) => bySlug.get(change.article.slug)?.(change) ?? []);
}

/** Tells more of the changes of one article, which come newest first. */
function createTeller(article: ListedArticle, names: Names): (change: Change) => LogEntry {
  const revisions = new Map(article.quotes.map((quote) => [quote.id, changedWords(quote)]));
  const others = new Map(
    [...article.actors, ...article.timeline].map((named) => [named.id, [...named.revisions]]),
  );
  return (change) => {
    const { anchor, kind } = change;
    const id = idOf(anchor ?? '');
    const days = daysToCorrect(article, change.date);
    const plain = { ...NOTHING, ...change, days };
    if (kind === 'retraction') return { ...plain, instead: article.retraction?.instead ?? null };
    if (kind === 'withdrawal') {
      const gone = article.withdrawn.find((each) => each.anchor === anchor);
      return { ...plain, name: gone?.name ?? null, instead: gone?.instead ?? null };
    }
    if (anchor === null) return plain;
    if (kindOf(anchor) === 'quote') {
      const quoted = article.quotes.find((quote) => quote.id === id)?.speaker;
      const speaker = quoted ? onSite(quoted, names, article.lang) : null;
      const { words = [], before = null } = takeOf(revisions.get(id), change) ?? {};
      return { ...plain, speaker, words, before };
    }
    const own = kindOf(anchor) === 'actor' ? article.actors : article.timeline;
    const before = takeOf(others.get(id), change)?.before ?? null;
    return { ...plain, name: nameOf(own.find((each) => each.id === id)), before };
  };
}

const NOTHING = { speaker: null, name: null, words: [], before: null, instead: null } as const;

function nameOf(named: { readonly name: string } | { readonly title: string } | undefined) {
  if (!named) return null;
  return 'name' in named ? named.name : named.title;
}

type ChangedWords = Revision & { readonly words: readonly ComparedPiece[] };

function changedWords({ parts, revisions }: ListedQuote): ChangedWords[] {
  let after = quoteWords({ parts });
  return revisions.map((revision) => {
    if (!revision.was) return { ...revision, words: [] };
    const before = quoteWords({ parts: revision.was });
    const words = gatherChanges(compareWords(before, after));
    after = before;
    return { ...revision, words };
  });
}

/** The revision that a correction is of: a correction that says nothing of what was there before has none. */
function takeOf<R extends Revision>(revisions: R[] | undefined, change: Change): R | undefined {
  const index = revisions?.findIndex(
    ({ date, kind, note }) =>
      date.edtf === change.date.edtf && kind === change.kind && note === change.note,
  );
  return index === undefined || index < 0 ? undefined : revisions?.splice(index, 1)[0];
}
