import { kindOf, idOf } from '../model/anchor.ts';
import type { Address } from '../model/address.ts';
import { type ComparedPiece, compareWords } from '../model/compare-words.ts';
import { gatherChanges } from '../model/gather-changes.ts';
import type { ListedArticle, ListedQuote } from '../model/listed-article.ts';
import { quoteWords } from '../model/quote-words.ts';
import type { Before, Revision } from '../model/revision.ts';
import { type Change, changesOf } from './change.ts';
import { type ArticleRef, articleRef } from './article-ref.ts';
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
  /** What else was told otherwise before, and how it was told then. */
  readonly told: { readonly before: Before; readonly after: Before } | null;
  /** Where readers of what was withdrawn are led instead. */
  readonly instead: Instead | null;
  /** From the publication; null where either day is not known. */
  readonly days: number | null;
}

type Names = ReadonlyMap<string, SiteName>;

export interface Instead {
  readonly address: Address;
  readonly article: ArticleRef;
}

/** Of all articles, newest first. Of what is withdrawn, no words are told. `names` are those of the site, by id. */
export function correctionsLog(
  articles: readonly ListedArticle[],
  names: Names,
): readonly LogEntry[] {
  const refs = new Map(
    articles.flatMap((article) =>
      [...article.formerly, article.slug].map((slug) => [slug, articleRef(article)] as const),
    ),
  );
  const insteadAt = (address: Address | null | undefined): Instead | null => {
    const article = address && refs.get(address.slug);
    return article ? { address, article } : null;
  };
  const bySlug = new Map(
    articles.map((article) => [article.slug, createTeller(article, names, insteadAt)]),
  );
  return changesOf(articles).flatMap((change) => bySlug.get(change.article.slug)?.(change) ?? []);
}

/** Tells more of the changes of one article, which come newest first. */
function createTeller(
  article: ListedArticle,
  names: Names,
  insteadAt: (address: Address | null | undefined) => Instead | null,
): (change: Change) => LogEntry {
  const revisions = new Map(article.quotes.map((quote) => [quote.id, changedWords(quote)]));
  const others = new Map(
    [...article.actors, ...article.timeline].map((named) => [
      named.id,
      withAfter(named.revisions, { ...NOTHING_TOLD, ...factsOf(named) }),
    ]),
  );
  return (change) => {
    const { anchor, kind } = change;
    const id = idOf(anchor ?? '');
    const days = daysToCorrect(article, change.date);
    const plain = { ...NOTHING, ...change, days };
    if (kind === 'retraction') return { ...plain, instead: insteadAt(article.retraction?.instead) };
    if (kind === 'withdrawal') {
      const gone = article.withdrawn.find((each) => each.anchor === anchor);
      return { ...plain, name: gone?.name ?? null, instead: insteadAt(gone?.instead) };
    }
    if (anchor === null) return plain;
    if (kindOf(anchor) === 'quote') {
      const quoted = article.quotes.find((quote) => quote.id === id)?.speaker;
      const speaker = quoted ? onSite(quoted, names, article.lang) : null;
      const { words = [], ...told } = takeOf(revisions.get(id), change) ?? {};
      return { ...plain, speaker, words, told: toldOf(told) };
    }
    const own = kindOf(anchor) === 'actor' ? article.actors : article.timeline;
    const told = toldOf(takeOf(others.get(id), change));
    return { ...plain, name: nameOf(own.find((each) => each.id === id)), told };
  };
}

const NOTHING = { speaker: null, name: null, words: [], told: null, instead: null } as const;

function nameOf(named: { readonly name: string } | { readonly title: string } | undefined) {
  if (!named) return null;
  return 'name' in named ? named.name : named.title;
}

type Told = Revision & { readonly after: Before };

type ChangedWords = Told & { readonly words: readonly ComparedPiece[] };

function changedWords({ parts, revisions, speaker, to, date, form }: ListedQuote): ChangedWords[] {
  let after = quoteWords({ parts });
  const now = { ...NOTHING_TOLD, speaker: speaker.name, to: to?.name ?? null, date, form };
  return withAfter(revisions, now).map((revision) => {
    if (!revision.was) return { ...revision, words: [] };
    const before = quoteWords({ parts: revision.was });
    const words = gatherChanges(compareWords(before, after));
    after = before;
    return { ...revision, words };
  });
}

const NOTHING_TOLD: Before = {
  ...{ name: null, title: null, speaker: null, to: null, date: null, form: null },
};

function factsOf(named: { readonly name: string } | Pick<Before, 'title' | 'date'>) {
  return 'name' in named ? { name: named.name } : { title: named.title, date: named.date };
}

/** Changes, newest first, each with what was told after it: what the one before found, or else what is told now. */
function withAfter(revisions: readonly Revision[], now: Before): Told[] {
  let after = now;
  return revisions.map((revision) => {
    const told = { ...revision, after };
    const { before } = revision;
    after = {
      name: before.name ?? after.name,
      title: before.title ?? after.title,
      speaker: before.speaker ?? after.speaker,
      to: before.to ?? after.to,
      date: before.date ?? after.date,
      form: before.form ?? after.form,
    };
    return told;
  });
}

function toldOf({ before, after }: Partial<Told> = {}): LogEntry['told'] {
  return before && after ? { before, after } : null;
}

/** The revision that a correction is of: a correction that says nothing of what was there before has none. */
function takeOf<R extends Revision>(revisions: R[] | undefined, change: Change): R | undefined {
  const index = revisions?.findIndex(
    ({ date, kind, note }) =>
      date.edtf === change.date.edtf && kind === change.kind && note === change.note,
  );
  return index === undefined || index < 0 ? undefined : revisions?.splice(index, 1)[0];
}
