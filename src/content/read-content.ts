import { join } from 'node:path';
import type { DraftedFolder, Drafts } from '../files/drafts.ts';
import { journalOf, namesIn } from '../files/journal.ts';
import { anchorsOfArticle } from '../model/anchors-of-article.ts';
import { frontAnchors } from '../model/front-anchors.ts';
import type { AddressedArticle } from '../model/addressed-article.ts';
import { type NavigationLink, navigationOf } from '../model/navigation.ts';
import { builtSections, HAS_TOPIC_PAGES } from '../model/sections.ts';
import type { Topic } from '../model/topic.ts';
import { pageAnchors } from '../model/page-anchors.ts';
import { lagAsError, checkPermalinks } from '../permalinks/check-permalinks.ts';
import { type OpenedLedger, openLedger } from '../permalinks/open-ledger.ts';
import { siteIds, type SiteIds } from '../permalinks/site-ids.ts';
import type { Problem } from '../problems/problem.ts';
import type { Site } from '../schema/site.ts';
import { articleFiles } from './article-files.ts';
import { checkActors } from './check-actors.ts';
import { checkBase } from './check-base.ts';
import { checkNavigation } from './check-navigation.ts';
import { checkLinks } from './check-links.ts';
import { checkSources } from './check-sources.ts';
import { checkTopics } from './check-topics.ts';
import { checkWithdrawnWords, withoutAdvice } from './check-withdrawn-words.ts';
import { farthestDay } from './farthest-day.ts';
import { imageFolder } from './image-folder.ts';
import { linkingTexts } from './linking-texts.ts';
import { orFail } from './or-fail.ts';
import { pageFiles } from './page-files.ts';
import { publicFiles } from './public-files.ts';
import { readActors, type ReadActors } from './read-actors.ts';
import { articleReader, type ReadArticle } from './read-article.ts';
import { readArticleFile } from './read-article-file.ts';
import { readMark, type SiteMark } from './read-mark.ts';
import { readPageFile } from './read-page-file.ts';
import { readSiteFile } from './read-site-file.ts';
import { readTopics } from './read-topics.ts';
import { readSources } from './read-sources.ts';
import { reportFile } from './report-file.ts';
import { reportMisplaced } from './report-misplaced.ts';
import { standingPages, standingSources, standingTopics } from './standing-files.ts';
import { siteArticle, type SiteArticle } from './site-article.ts';
import { listedPages, type SitePages, sitePages } from './site-page.ts';
import { type SiteSource, siteSources } from './site-source.ts';

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
  /** What every page links under the title of the site. */
  readonly navigation: readonly NavigationLink[];
  /** The documents that quotations are checked against, by their ids. */
  readonly sources: readonly SiteSource[];
  /** The anchors of the front page that lead on to an article; null while an article has an error. */
  readonly front: ReadonlyMap<string, AddressedArticle> | null;
  /** What is published under addresses of its own. */
  readonly ids: SiteIds;
  /** Whether the frontmatter of every article could be read. */
  readonly isWhole: boolean;
  readonly ledger: OpenedLedger;
  /** Of each article’s file, as it was read. */
  readonly digests: ReadonlyMap<string, string>;
  /** All problems of all files. */
  readonly problems: readonly Problem[];
}

/** Reads and compiles everything in a content folder. No file stops it: what is wrong with one is a problem of that file. */
export function readContent(
  path: string,
  { base, site: host, against, isStrict, drafts, publishedBase }: ReadOptions,
): Content {
  const problems: Problem[] = [];
  const folder: DraftedFolder = { path, drafts };
  reportInterrupted(path, problems);
  const siteFile = readSiteFile(folder, problems);
  const { site } = siteFile;
  const topicsFile = readTopics(folder, site?.lang ?? 'en', problems);
  const topics = topicsFile.topics ?? [];
  const mark = orFail(path, problems, () => readMark(folder, siteFile, problems));
  const ledger = openLedger(path, against, problems, drafts);
  const imageSize = imageFolder(join(path, 'images'));
  const shared = readActors(folder, problems);
  const options = { lang: site?.lang ?? 'en', base, imageSize, registry: shared.registry };
  const reading = { folder, today: farthestDay(), read: articleReader(options) };
  const files = articleFiles(folder, problems);
  const plainFiles = pageFiles(folder, problems);
  reportMisplaced(folder, [...(files ?? []), ...plainFiles], problems);
  const read = (files ?? []).map((file) => readArticleFile(file, reading, problems));
  const published = publicFiles();
  const plain = plainFiles.map((file) =>
    readPageFile(file, { folder, options, published }, problems),
  );
  const known = read.flatMap(({ ids }) => ids ?? []);
  const documents = readSources(folder, problems);
  checkTopics(read, topicsFile, ledger.records.released);
  const ids = siteIds(known, [
    ...standingSources(documents, problems),
    ...standingPages(plain),
    ...standingTopics(topicsFile, ledger.records.released.keys()),
  ]);
  const isWhole = known.length === files?.length;
  orFail(ledger.file.path, problems, () => checkPermalinks(ids, ledger, isWhole));
  checkBase(path, { base, site, publishedBase, tags: ledger.releases.tags }, problems);
  const listed = listedPages(plain, site);
  const there = { base, sections: builtSections(), pages: listed, topics };
  checkNavigation(siteFile, there);
  const linked = { ...there, topics: HAS_TOPIC_PAGES ? topics : [] };
  const navigation = navigationOf(site, linked, files?.length ?? 0);
  const surroundings = { site, listed, topics, navigation };
  const pages = sitePages(plain, surroundings);
  const around = { ...surroundings, ledger: ledger.records.current };
  checkActors(shared, read);
  const checks = checkSources(read, documents, site, problems);
  const articles = read.flatMap(
    (file) => siteArticle(file, around, checks.get(file.slug) ?? []) ?? [],
  );
  const anchors = new Map(read.map(({ slug, read: article }) => [slug, anchorsOf(article)]));
  const front = articles.length === files?.length ? frontOf(articles) : null;
  const plainPages = new Map(plain.map(({ slug, compiled }) => [slug, compiled?.anchors ?? null]));
  const home = { base, site: host };
  const map = {
    ...home,
    ids,
    isWhole,
    front,
    pages: anchors,
    plainPages,
    files: published,
    sources: new Set(documents.map(({ id }) => id)),
  };
  checkLinks(linkingTexts(read, plain), map);
  const found = read.flatMap((file) => checkWithdrawnWords(file, options, ledger.records.released));
  const left = withoutAdvice(problems, found);
  return {
    site,
    mark,
    articles,
    pages,
    shared,
    topics,
    navigation,
    sources: siteSources(documents, articles, surroundings),
    front,
    ids,
    isWhole,
    ledger,
    digests: new Map(read.map(({ file, digest }) => [file, digest])),
    problems: isStrict ? left.map(lagAsError) : left,
  };
}

function frontOf(articles: readonly SiteArticle[]) {
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
