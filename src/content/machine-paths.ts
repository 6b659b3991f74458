import type { Dossier } from '../dossier/dossier.ts';
import { SCHEMA_NAMES } from '../formats/data/published-schema.ts';
import { siteData } from '../formats/data/site-data.ts';
import { FEED_FORMATS } from '../formats/feeds/feed-formats.ts';
import { siteFeeds } from '../formats/feeds/site-feeds.ts';
import { publishedWords } from '../formats/verify/published-words.ts';
import { verifyFiles } from '../formats/verify/verify-files.ts';
import { siteGraph } from '../head/site-graph.ts';
import type { SharedAuthor } from '../model/author.ts';
import type { PageContext } from '../model/page-context.ts';
import type { Ledger } from '../permalinks/ledger.ts';

interface MachineFacts {
  readonly ledger: Ledger;
  readonly authors: readonly SharedAuthor[];
}

/** The paths, from the root of the site, of all that programs read besides what is beside articles and quotations. */
export function machinePaths(
  dossier: Dossier,
  { ledger, authors }: MachineFacts,
  context: PageContext,
): ReadonlySet<string> {
  const words = publishedWords(dossier.articles, ledger, context.base);
  return new Set([
    ...['robots.txt', 'sitemap.xml', 'news-sitemap.xml', 'verify/index.json'],
    ...['data/events.ics', 'data/timeline.json'],
    ...siteData(dossier, context).flatMap(({ file: { path, items } }) => [
      `data/${path}.json`,
      ...(items ? [`data/${path}.csv`] : []),
    ]),
    ...siteGraph(dossier, context).map(({ path }) => `data/${path}.jsonld`),
    ...SCHEMA_NAMES.map((name) => `schemas/${name}-1.json`),
    ...siteFeeds(dossier, authors, ledger, context).flatMap(({ name }) =>
      FEED_FORMATS.map(({ extension }) => `feeds/${name}.${extension}`),
    ),
    ...verifyFiles(words).map(({ prefix }) => `verify/${prefix}.json`),
  ]);
}
