import type { Correction, Holding } from '../model/article.ts';
import type { ListedArticle } from '../model/listed-article.ts';
import { changedFacts, listed, type Stated } from './changed-facts.ts';
import type { ArticleChange, ToldCorrection } from './changes.ts';
import type { ComparedArticle } from './compared-site.ts';
import { compareThings } from './compare-things.ts';
import { editedText } from './edited-text.ts';
import { isAnyTold } from './is-any-told.ts';
import { type Pairs, pairNamed } from './pair-named.ts';

/** What has changed of the articles, in the order of their slugs; `takenBack` says what keeps those back that are not there. */
export function compareArticles(
  before: readonly ComparedArticle[],
  after: readonly ComparedArticle[],
  takenBack: ReadonlyMap<string, Holding>,
): readonly ArticleChange[] {
  const pairs = pairNamed(before.map(named), after.map(named));
  const changes = [
    ...pairs.added.map(({ article }) => addedArticle(article)),
    ...pairs.both.flatMap((pair) => changeOf(pair.before.article, pair.after.article) ?? []),
    ...pairs.gone.map(({ article }) => goneArticle(article, pairs, takenBack)),
  ];
  return changes.sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

interface NamedArticle {
  readonly id: string;
  readonly formerly: readonly string[];
  readonly article: ComparedArticle;
}

function named(article: ComparedArticle): NamedArticle {
  const { slug: id, formerly } = article.told;
  return { id, formerly, article };
}

function nothing({ slug, title }: ListedArticle) {
  return {
    slug,
    title,
    other: null,
    takenBack: null,
    reason: null,
    facts: [],
    things: [],
    corrections: [],
    text: null,
  };
}

function addedArticle({ told, text }: ComparedArticle): ArticleChange {
  const things = compareThings(null, told);
  return { ...nothing(told), kind: 'added', things, text: editedText('', text()) };
}

function goneArticle(
  { told }: ComparedArticle,
  { both, added }: Pairs<NamedArticle>,
  takenBack: ReadonlyMap<string, Holding>,
): ArticleChange {
  const standing = [...both.map(({ after }) => after), ...added];
  const other = standing.find(({ formerly }) => formerly.includes(told.slug))?.id ?? null;
  if (other !== null) return { ...nothing(told), kind: 'merged', other };
  const things = compareThings(told, null);
  return { ...nothing(told), kind: 'gone', takenBack: takenBack.get(told.slug) ?? null, things };
}

/** Null where a reader sees no difference. */
function changeOf(before: ComparedArticle, after: ComparedArticle): ArticleChange | null {
  if (before.key === after.key && before.told.slug === after.told.slug) return null;
  const [was, now] = [before.told, after.told];
  const isMoved = was.slug !== now.slug;
  const other = isMoved ? was.slug : null;
  const reason = now.retraction?.reason ?? null;
  if (now.retraction && !was.retraction)
    return { ...nothing(now), kind: 'withdrawn', other, reason };
  if (was.retraction && !now.retraction) return { ...addedArticle(after), kind: 'restored', other };
  const change: ArticleChange = {
    ...nothing(now),
    kind: isMoved ? 'moved' : 'changed',
    other,
    facts: changedFacts(factsOf(was), factsOf(now)),
    things: compareThings(was, now),
    corrections: newCorrections(was.corrections, now.corrections),
    text: editedText(before.text(), after.text()),
  };
  return isAnyTold(change) ? change : null;
}

function factsOf(article: ListedArticle): Stated {
  const { title, description, published, updated, lang, note, authors, source, topics } = article;
  return {
    headline: title,
    standfirst: description,
    published: published?.edtf ?? null,
    updated: updated?.edtf ?? null,
    language: lang,
    'editor’s note': note,
    authors: listed(authors.map(({ name }) => name)),
    'first appeared in': source && listed([source.name, source.published?.edtf, source.url]),
    topics: listed(topics),
    'reason of the withdrawal': article.retraction?.reason ?? null,
  };
}

function newCorrections(
  before: readonly Correction[],
  after: readonly Correction[],
): readonly ToldCorrection[] {
  const keyOf = ({ date, kind, note, anchor }: Correction) =>
    JSON.stringify([date.edtf, kind, note, anchor]);
  const known = new Set(before.map(keyOf));
  return after
    .filter((correction) => !known.has(keyOf(correction)))
    .map(({ kind, date, note, anchor }) => ({ kind, date: date.edtf, note, anchor }));
}
