import { join } from 'node:path';
import type { DraftedFolder, Drafts } from '../files/drafts.ts';
import { journalOf, namesIn } from '../files/journal.ts';
import { anchorsOfArticle } from '../model/anchors-of-article.ts';
import { authorAddress, topicAddress } from '../model/address.ts';
import { frontAnchors } from '../model/front-anchors.ts';
import type { Holding } from '../model/article.ts';
import { cleanName } from '../text/clean-name.ts';
import type { AddressedArticle } from '../model/addressed-article.ts';
import { type NavigationLink, navigationOf } from '../model/navigation.ts';
import { sectionsThere } from '../model/sections.ts';
import type { SharedAuthor } from '../model/author.ts';
import type { Topic } from '../model/topic.ts';
import { pageAnchors } from '../model/page-anchors.ts';
import { lagAsError, checkPermalinks } from '../permalinks/check-permalinks.ts';
import { type OpenedLedger, openLedger } from '../permalinks/open-ledger.ts';
import { hadPagesAcross, standingSlugs } from '../permalinks/had-pages-across.ts';
import { siteIds, type SiteIds, slugsOf } from '../permalinks/site-ids.ts';
import type { Problem } from '../problems/problem.ts';
import type { Site } from '../schema/site.ts';
import { articleFiles } from './article-files.ts';
import { checkActors } from './check-actors.ts';
import { checkBase } from './check-base.ts';
import { checkEvents } from './check-events.ts';
import { checkNavigation } from './check-navigation.ts';
import { checkLinks } from './check-links.ts';
import { checkSources } from './check-sources.ts';
import { checkNamed } from './check-named.ts';
import { checkVariants } from './check-variants.ts';
import { checkWithdrawnWords, withoutAdvice } from './check-withdrawn-words.ts';
import { farthestDay } from './farthest-day.ts';
import { imageFolder } from './image-folder.ts';
import { lazyPaths } from './lazy-paths.ts';
import { linkingTexts } from './linking-texts.ts';
import { partHeld, recordedIds } from './part-held.ts';
import { orFail } from './or-fail.ts';
import { pageFiles } from './page-files.ts';
import { publicFiles } from './public-files.ts';
import { readAuthors } from './read-authors.ts';
import { readActors, type ReadActors } from './read-actors.ts';
import { articleReader, type ReadArticle } from './read-article.ts';
import { type ArticleFile, readArticleFile } from './read-article-file.ts';
import { readMark, type SiteMark } from './read-mark.ts';
import { readPageFile } from './read-page-file.ts';
import { languagesOf, readSiteFile } from './read-site-file.ts';
import { readTopics } from './read-topics.ts';
import { readSources } from './read-sources.ts';
import { reportFile } from './report-file.ts';
import { reportMisplaced } from './report-misplaced.ts';
import {
  standingAcross,
  standingAuthors,
  standingPages,
  standingSources,
  standingTopics,
  withPages,
} from './standing-files.ts';
import { siteArticle, type SiteArticle } from './site-article.ts';
import { listedPages, type SitePages, sitePages } from './site-page.ts';
import { type SiteSource, siteSources } from './site-source.ts';
import { sourceAnchors } from './source-anchors.ts';

export interface ReadOptions {
  /** The site’s path, `/` or `/sub/`. */
  readonly base: string;
  /** The address of the host it is served from, where that is known. */
  readonly site?: string | undefined;
  /** The release to hold the ledger of permalinks against, a git revision or a file; by default the newest. */
  readonly against?: string | undefined;
  /** Whether a ledger that lags behind is an error. */
  readonly isStrict?: boolean;
  /** What counts in place of the files that are there. */
  readonly drafts?: Drafts | undefined;
  /** The path that the site is published under, where that is known. */
  readonly publishedBase?: string | undefined;
  /** What is done with articles that are not to be published yet; they are left out by default. */
  readonly held?: 'checked' | 'shown';
  /** The moment at which this is done, as `momentOf` gives it. */
  readonly now?: string;
}

export interface Content {
  /** Null where `site.yaml` has an error. */
  readonly site: Site | null;
  /** The site’s own mark; null where it has none. */
  readonly mark: SiteMark | null;
  /** Those without an error, by name of their file. */
  readonly articles: readonly SiteArticle[];
  readonly pages: SitePages;
  /** What articles share of their actors. */
  readonly shared: ReadActors;
  /** What articles are about, as `topics.yaml` lists it. */
  readonly topics: readonly Topic[];
  /** The authors whom articles share, as `authors.yaml` lists them. */
  readonly authors: readonly SharedAuthor[];
  /** What every page links under the title of the site. */
  readonly navigation: readonly NavigationLink[];
  /** Whether there are pages across articles. */
  readonly isDossier: boolean;
  /** The documents that quotations are checked against, by their ids. */
  readonly sources: readonly SiteSource[];
  /** The anchors of the front page that lead on to an article; null while an article has an error. */
  readonly front: ReadonlyMap<string, AddressedArticle> | null;
  /** What is published under addresses of its own. */
  readonly ids: SiteIds;
  /** Whether the frontmatter of every article could be read. */
  readonly isWhole: boolean;
  readonly ledger: OpenedLedger;
  /** The next moment at which an article is to be published that is held back; null where there is none. */
  readonly until: string | null;
  /** Of each article’s file, as it was read. */
  readonly digests: ReadonlyMap<string, string>;
  /** All problems of all files. */
  readonly problems: readonly Problem[];
}

/** Reads and compiles everything in a content folder. No file stops it: what is wrong with one is a problem of that file. */
export function readContent(
  path: string,
  {
    base,
    site: host,
    against,
    isStrict,
    drafts,
    publishedBase,
    held: heldAre,
    now = new Date().toISOString(),
  }: ReadOptions,
): Content {
  const problems: Problem[] = [];
  const folder: DraftedFolder = { path, drafts };
  reportInterrupted(path, problems);
  const siteFile = readSiteFile(folder, problems);
  const { site } = siteFile;
  const topicsFile = readTopics(folder, site?.lang ?? 'en', problems);
  const topics = topicsFile.facts ?? [];
  const authorsFile = readAuthors(folder, site?.lang ?? 'en', problems);
  const authors = authorsFile.facts ?? [];
  const mark = orFail(path, problems, () => readMark(folder, siteFile, problems));
  const ledger = openLedger(path, against, problems, drafts);
  const imageSize = imageFolder(join(path, 'images'));
  const shared = readActors(folder, problems);
  const options = { ...languagesOf(site), base, imageSize, registry: shared.registry };
  const reading = { folder, today: farthestDay(), read: articleReader(options) };
  const files = articleFiles(folder, problems);
  const plainFiles = pageFiles(folder, problems);
  reportMisplaced(folder, [...(files ?? []), ...plainFiles], problems);
  const read = (files ?? []).map((file) => readArticleFile(file, reading, problems));
  const inPublic = publicFiles();
  const plain = plainFiles.map((file) =>
    readPageFile(file, { folder, options, published: inPublic }, problems),
  );
  const parted = partHeld(read, ledger.records.released, now);
  const { open, held, until } = parted;
  const isReadable = read.every((file) => file.ids !== null);
  const known = recordedIds(parted, ledger.records, now);
  const documents = readSources(folder, problems);
  checkNamed('topic', read, topicsFile, ledger.records.released);
  checkNamed('author', read, authorsFile, ledger.records.released);
  const shown = heldAre === 'shown' ? held : [];
  const { records } = ledger;
  const isWhole = files !== null && isReadable;
  const today = now.slice(0, 10);
  const isLeft = isWhole && open.length < 2 && hadPagesAcross(records.released, today);
  const isDossier = isLeft || open.length + shown.length > 1;
  const isAcross = isLeft || !isWhole || known.length > 1;
  const slugs = new Set(known.flatMap(slugsOf));
  // While an article is lost, the ledger still has two.
  const isMerged =
    isLeft && standingSlugs(records.released, today).every((slug) => slugs.has(slug));
  const ids = siteIds(known, [
    ...standingAcross(isMerged, records, ledger.file),
    ...standingSources(documents, problems),
    ...standingPages(plain),
    ...standingTopics(
      withPages(topicsFile, topicAddress, isAcross, records),
      records.released.keys(),
    ),
    ...standingAuthors(
      withPages(authorsFile, authorAddress, isAcross, records),
      records.released.keys(),
    ),
  ]);
  orFail(ledger.file.path, problems, () => checkPermalinks(ids, ledger, isWhole));
  checkBase(path, { base, site, publishedBase, tags: ledger.releases.tags }, problems);
  const listed = listedPages(plain, site);
  const there = { base, sections: sectionsThere(topics), pages: listed, topics };
  checkNavigation(siteFile, there);
  const navigation = navigationOf(site, there, isDossier);
  const surroundings = { site, listed, topics, navigation, isDossier };
  const pages = sitePages(plain, surroundings);
  const around = { ...surroundings, authors, ledger: ledger.records.current };
  checkActors(shared, read);
  const checks = checkSources(read, documents, site, problems);
  const toArticle = (file: ArticleFile, by: Holding | null = null) =>
    siteArticle(file, around, checks.get(file.slug) ?? [], by) ?? [];
  const published = open.flatMap((file) => toArticle(file));
  const waiting = shown.flatMap(({ file, by }) => toArticle(file, by));
  const articles = [...published, ...waiting].toSorted((a, b) =>
    a.listed.slug < b.listed.slug ? -1 : 1,
  );
  const anchors = new Map(read.map(({ slug, read: article }) => [slug, anchorsOf(article)]));
  const front = published.length === open.length && files ? frontOf(published, isDossier) : null;
  const plainPages = new Map(plain.map(({ slug, compiled }) => [slug, compiled?.anchors ?? null]));
  const sources = siteSources(documents, articles, surroundings);
  const sourceAnchorsOf = (id: string) => {
    const own = front === null ? undefined : sources.find(({ source }) => source.id === id);
    return own ? sourceAnchors(own) : null;
  };
  const home = { base, site: host };
  const map = {
    ...home,
    held: new Set<string>(),
    ids,
    isWhole,
    front,
    pages: anchors,
    plainPages,
    files: inPublic,
    sources: new Map(documents.map(({ id }) => [id, () => sourceAnchorsOf(id)] as const)),
    sections: dossierSections(isDossier, topics),
    ...lazyPaths(front === null ? null : articles, {
      ...{ ...surroundings, authors, base, shared: shared.actors, host, lang: site?.lang ?? 'en' },
      ledger: ledger.records.current,
    }),
  };
  const heldFiles = held.map(({ file }) => file);
  // What is not published yet may lead to what is not either.
  const all = { ...map, ids: siteIds([...known, ...heldFiles.flatMap((file) => file.ids ?? [])]) };
  const isShown = heldAre === 'shown';
  checkLinks(
    linkingTexts(open, plain),
    isShown ? all : { ...map, held: new Set(heldFiles.map(({ slug }) => slug)) },
  );
  checkLinks(linkingTexts(heldFiles, []), all);
  checkVariants(read, articles);
  checkEvents(read, articles);
  const found = read.flatMap((file) => checkWithdrawnWords(file, options, ledger.records.released));
  const advised = withoutAdvice(problems, found);
  // What is wrong with a draft keeps nothing else from being published.
  const drafted = held.filter(({ by }) => by === 'draft').map(({ file }) => cleanName(file.path));
  const leftOut = new Set(heldAre ? [] : drafted);
  const left = advised.filter(({ file }) => !leftOut.has(file));
  return {
    site,
    mark,
    articles,
    pages,
    shared,
    topics,
    authors,
    navigation,
    isDossier,
    sources,
    front,
    ids,
    isWhole,
    ledger,
    until,
    digests: new Map(read.map(({ file, digest }) => [file, digest])),
    problems: isStrict ? left.map(lagAsError) : left,
  };
}

/** Where its only article is the front page, that leads nowhere. */
function frontOf(articles: readonly SiteArticle[], isDossier: boolean) {
  if (!isDossier) return new Map();
  return frontAnchors(
    articles.map(({ listed, recorded, content }) => ({
      article: listed,
      since: recorded.since,
      anchors: () => {
        const shown = content();
        return shown ? anchorsOfArticle(shown.article, shown.html) : [];
      },
    })),
  );
}

/** The folders of the pages across articles, where there are any. */
function dossierSections(isDossier: boolean, topics: readonly Topic[]): ReadonlySet<string> {
  if (!isDossier) return new Set();
  const built = sectionsThere(topics).flatMap(({ path }) =>
    path === '' ? [] : [path.slice(0, -1)],
  );
  return new Set(['archive', ...built.filter((name) => name !== 'search'), 'authors']);
}

/** The anchors of an article’s page, asked for only where one is linked. */
function anchorsOf(read: ReadArticle | null): () => ReadonlySet<string> | null {
  let anchors: ReadonlySet<string> | undefined;
  return () => {
    const shown = anchors ? null : read?.content();
    if (shown) anchors = pageAnchors(shown.article, shown.html);
    return anchors ?? null;
  };
}

function reportInterrupted(folder: string, problems: Problem[]): void {
  const names = namesIn(folder);
  if (names?.length === 0) reportFile(problems, journalOf(folder), 'journal-invalid');
  else if (names) reportFile(problems, journalOf(folder), 'change-interrupted', names.join(', '));
}
