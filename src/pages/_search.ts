import { hash } from 'node:crypto';
import { codeDigest } from '../content/code-digest.ts';
import type { SiteArticle } from '../content/site-article.ts';
import { placeKey } from '../dossier/other-places.ts';
import { periodOf } from '../dossier/period.ts';
import { yearOf } from '../dossier/year-of.ts';
import { keptFiles } from '../files/kept-files.ts';
import { keptJson } from '../files/kept-json.ts';
import {
  type AlsoPrintedIn,
  ARTICLE_KINDS,
  articleEntries,
} from '../formats/search/article-entries.ts';
import { eventEntry, personEntry } from '../formats/search/dossier-entries.ts';
import { type IndexedPart, indexPart } from '../formats/search/index-part.ts';
import {
  type IndexedEntry,
  type IndexedFile,
  toEntryFile,
} from '../formats/search/indexed-file.ts';
import type { EntryKind, SearchIndex, SearchPart } from '../formats/search/search-files.ts';
import { wordFiles } from '../formats/search/word-files.ts';
import {
  actorNames,
  dossier,
  isDossier,
  listArticles,
  openArticle,
  pageContext,
} from './_content.ts';

/** A file that a search loads. */
interface SearchFile {
  readonly name: string;
  readonly content: () => unknown;
}

interface SearchFiles {
  readonly index: SearchIndex;
  readonly words: readonly SearchFile[];
  readonly parts: readonly SearchFile[];
  readonly entries: readonly SearchFile[];
}

/** The paths of the files of one kind; their names change with what is in them. */
export function searchPaths(kind: Exclude<keyof SearchFiles, 'index'>) {
  const files = isDossier() ? searchFiles()[kind] : [];
  return files.map((file) => ({
    params: { name: file.name },
    props: { file },
    cacheKey: file.name,
  }));
}

/** All that a search loads, made once for all routes. */
export const searchFiles = createMaker();

function createMaker(): () => SearchFiles {
  let last: { readonly articles: readonly SiteArticle[]; readonly files: SearchFiles } | undefined;
  return () => {
    const articles = listArticles();
    if (last?.articles !== articles) last = { articles, files: makeFiles(articles) };
    return last.files;
  };
}

interface MadePart extends Omit<SearchPart, 'counts' | 'file'> {
  readonly part: IndexedPart;
  readonly entries: readonly SearchFile[];
}

function makeFiles(articles: readonly SiteArticle[]): SearchFiles {
  const made = [...monthParts(articles), ...eventParts(), peoplePart()];
  const words = wordFiles(made).map(({ first, content }) => ({ first, ...inFile(content) }));
  const parts = made.map(({ key, kinds, year, part }) => {
    const file = inFile(part.files);
    return { file, told: { key, kinds, counts: countsOf(part, kinds), year, file: file.name } };
  });
  return {
    index: {
      words: words.map(({ first, name }) => [first, name]),
      parts: parts.map(({ told }) => told),
    },
    words,
    parts: parts.map(({ file }) => file),
    entries: made.flatMap(({ entries }) => entries),
  };
}

/** How many entries of each kind. */
function countsOf({ files }: IndexedPart, kinds: readonly EntryKind[]): readonly number[] {
  return kinds.map((_, kind) => files.reduce((sum, [, ...counts]) => sum + (counts[kind] ?? 0), 0));
}

/** Of articles, whose texts are read only where one of the month has changed. */
function monthParts(articles: readonly SiteArticle[]): readonly MadePart[] {
  const bySlug = new Map(articles.map((entry) => [entry.listed.slug, entry]));
  const standing = dossier().articles.filter(({ retraction }) => !retraction);
  const months = Map.groupBy(standing, ({ published }) => periodOf(published) ?? 'undated');
  const { base, lang } = pageContext();
  const names = actorNames();
  const told = new Map(
    dossier().utterances.map(({ article, id, elsewhere }) => [
      placeKey(article.slug, id),
      elsewhere,
    ]),
  );
  /** Of quotations whose words stand in several articles, the first tells of all. */
  const alsoIn =
    ({ listed: { slug } }: SiteArticle): AlsoPrintedIn =>
    (id) =>
      told.get(placeKey(slug, id))?.flatMap(({ article, id: other }) => {
        const place = bySlug.get(article.slug)?.listed;
        return place ? [{ article: place, id: other }] : [];
      }) ?? null;
  return [...months].map(([key, listed]) => {
    const own = listed.flatMap(({ slug }) => bySlug.get(slug) ?? []);
    const shared = own.flatMap((entry) => sharedBy(entry, alsoIn(entry), names));
    const keys = own.map(({ contentKey }) => contentKey);
    const name = [codeDigest, base, lang, ...keys, JSON.stringify(shared)];
    const part = keptJson(kept, hash('sha256', name.join('\n')), () =>
      indexPart(own.map((entry) => articleFile(entry, alsoIn(entry)))),
    );
    return {
      ...{ key, kinds: ARTICLE_KINDS, year: yearOf(listed[0]?.published ?? null), part },
      entries: part.files.flatMap(([file], index) => {
        const entry = own[index];
        return entry
          ? [{ name: file, content: () => toEntryFile(articleFile(entry, alsoIn(entry))) }]
          : [];
      }),
    };
  });
}

const kept = keptFiles('.cache/search');

/** Named after what it tells: of an article, more may change than a search shows. */
function articleFile(entry: SiteArticle, alsoIn: AlsoPrintedIn): IndexedFile {
  const entries = articleEntries(openArticle(entry).article, pageContext(), alsoIn, actorNames());
  return { name: inFile(toEntryFile({ name: '', ...entries })).name, ...entries };
}

/** What an article shows of others, and they of it: of quotations whose words stand in several; and its speakers’ names. */
function sharedBy(
  { listed }: SiteArticle,
  alsoIn: AlsoPrintedIn,
  names: Names,
): readonly unknown[] {
  const speakers = new Set(listed.quotes.map(({ speaker }) => speaker.id));
  const called = [...speakers].map((id) => names.get(id) ?? []);
  const printed = listed.quotes.flatMap(({ id }): unknown[] => {
    const also = alsoIn(id);
    if (also?.length === 0) return [];
    return [
      listed.slug,
      id,
      also?.map(({ article: { slug, title, lang, topics }, id: other }) => [
        ...[slug, title, lang, topics, other],
      ]) ?? null,
    ];
  });
  return [called, ...printed];
}

type Names = ReturnType<typeof actorNames>;

function eventParts(): readonly MadePart[] {
  const newestFirst = dossier().events.toReversed();
  const years = Map.groupBy(newestFirst, ({ date }) => yearOf(date));
  const topics = new Map(dossier().articles.map((article) => [article.slug, article.topics]));
  return [...years].map(([year, events]) => ({
    ...{ key: `events ${year ?? ''}`, kinds: ['event'] as const, year },
    ...inOnePart(
      events.map((event) => eventEntry(event, pageContext(), (slug) => topics.get(slug) ?? [])),
    ),
  }));
}

function peoplePart(): MadePart {
  const people = [...dossier().actors.values()].toSorted(
    (a, b) => b.utterances.length - a.utterances.length,
  );
  return {
    ...{ key: 'people', kinds: ['person'], year: null },
    ...inOnePart(
      people.map((actor) => personEntry(actor, pageContext(), actorNames().get(actor.id))),
    ),
  };
}

function inOnePart(entries: readonly IndexedEntry[]): Pick<MadePart, 'part' | 'entries'> {
  const files = Array.from({ length: Math.ceil(entries.length / IN_FILE) }, (_, index) => {
    const own = [entries.slice(index * IN_FILE, (index + 1) * IN_FILE)];
    const { name, content } = inFile(toEntryFile({ name: '', entries: own }));
    return { file: { name, entries: own }, written: { name, content } };
  });
  return {
    part: indexPart(files.map(({ file }) => file)),
    entries: files.map(({ written }) => written),
  };
}

const IN_FILE = 48;

function inFile(content: unknown): SearchFile {
  return { name: nameOf(JSON.stringify(content)), content: () => content };
}

function nameOf(text: string): string {
  return hash('sha256', text).slice(0, 12);
}

/** Answers with one of the files. */
export function sendJson(content: unknown): Response {
  return new Response(JSON.stringify(content), { headers: { 'Content-Type': 'application/json' } });
}
