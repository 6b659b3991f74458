import type { Dossier } from '../dossier/dossier.ts';
import type { Drafts } from '../files/drafts.ts';
import type { AddressedArticle } from '../model/addressed-article.ts';
import { anchorsOfArticle } from '../model/anchors-of-article.ts';
import type { Holding } from '../model/article.ts';
import type { SharedAuthor } from '../model/author.ts';
import { frontAnchors } from '../model/front-anchors.ts';
import { type NavigationLink, navigationOf } from '../model/navigation.ts';
import { sectionsThere } from '../model/sections.ts';
import type { Topic } from '../model/topic.ts';
import { checkPermalinks, lagAsError } from '../permalinks/check-permalinks.ts';
import { type OpenedLedger, openLedger } from '../permalinks/open-ledger.ts';
import type { SiteIds } from '../permalinks/site-ids.ts';
import type { Problem } from '../problems/problem.ts';
import type { Site } from '../schema/site.ts';
import { cleanName } from '../text/clean-name.ts';
import { addressed } from './addressed.ts';
import { checkActors } from './check-actors.ts';
import { checkBase } from './check-base.ts';
import { checkEvents } from './check-events.ts';
import { checkLinks } from './check-links.ts';
import { checkNamed } from './check-named.ts';
import { checkNavigation } from './check-navigation.ts';
import { checkSources } from './check-sources.ts';
import { checkVariants } from './check-variants.ts';
import { checkWithdrawnWords, withoutAdvice } from './check-withdrawn-words.ts';
import { orFail } from './or-fail.ts';
import { partHeld } from './part-held.ts';
import type { ReadActors } from './read-actors.ts';
import type { ArticleFile } from './read-article-file.ts';
import { readFolder } from './read-folder.ts';
import type { SiteMark } from './read-mark.ts';
import { type SiteArticle, siteArticle } from './site-article.ts';
import { siteDossier } from './site-dossier.ts';
import { siteMap } from './site-map.ts';
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
  /**
   * What is done with articles that are not to be published yet; they are left out by default. Where they are shown, so
   * are those that quote what is not listed yet.
   */
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
  /** What all articles tell together, found out when it is first asked for. */
  readonly dossier: () => Dossier;
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
  const isUnfinished = heldAre === 'shown';
  const folder = readFolder({ path, drafts }, { base, isUnfinished }, problems);
  const { siteFile, topicsFile, authorsFile, shared, articles: read, plain, documents } = folder;
  const { site } = siteFile;
  const topics = topicsFile.facts ?? [];
  const authors = authorsFile.facts ?? [];

  // What is published, and under which addresses.
  const ledger = openLedger(path, against, problems, drafts);
  const { released, current } = ledger.records;
  checkNamed('topic', read, topicsFile, released);
  checkNamed('author', read, authorsFile, released);
  const parted = partHeld(read, ledger.records, now);
  const { open, held, until } = parted;
  const shown = heldAre === 'shown' ? held : [];
  const own = addressed(folder, parted, ledger, { now, shown: shown.length }, problems);
  const { ids, isWhole, isDossier } = own;
  orFail(ledger.file.path, problems, () => checkPermalinks(ids, ledger, isWhole));
  checkBase(path, { base, site, publishedBase, tags: ledger.releases.tags }, problems);

  // What pages show of it.
  const listed = listedPages(plain, site);
  const there = { base, sections: sectionsThere(topics), pages: listed, topics };
  const navigation = navigationOf(site, there, isDossier);
  const surroundings = { site, listed, topics, navigation, isDossier };
  const around = { ...surroundings, authors, ledger: current };
  const checks = checkSources(read, documents, site, problems);
  const toArticle = (file: ArticleFile, by: Holding | null = null) =>
    siteArticle(file, around, checks.get(file.slug) ?? [], by) ?? [];
  const published = open.flatMap((file) => toArticle(file));
  const waiting = shown.flatMap(({ file, by }) => toArticle(file, by));
  const articles = [...published, ...waiting].toSorted((a, b) =>
    a.listed.slug < b.listed.slug ? -1 : 1,
  );
  const isSound = folder.isListed && published.length === open.length;
  const front = isSound ? frontOf(published, isDossier) : null;
  const sources = siteSources(documents, articles, surroundings);
  const dossier = siteDossier(articles, shared.actors, site?.lang ?? 'en');

  // What files say of each other.
  checkNavigation(siteFile, there);
  checkActors(shared, read);
  const map = siteMap(folder, own, { base, site: host }, { ...around, front, sources, dossier });
  checkLinks(folder, parted, map, heldAre === 'shown');
  checkVariants(read, articles);
  checkEvents(read, articles);
  const found = read.flatMap((file) => checkWithdrawnWords(file, folder.options, released));

  // What is wrong with a draft keeps nothing else from being published; that readers may have had it is not.
  const drafted = held.filter(({ by }) => by === 'draft').map(({ file }) => cleanName(file.path));
  const leftOut = new Set(heldAre ? [] : drafted);
  const isTold = ({ file, code }: Problem) => code === 'permalink-unreleased' || !leftOut.has(file);
  const left = withoutAdvice(problems, found).filter(isTold);
  return {
    ...{ site, mark: folder.mark, articles, pages: sitePages(plain, surroundings) },
    ...{ shared, topics, authors, navigation, isDossier },
    sources,
    ...{ front, ids, isWhole, ledger, until, dossier },
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
