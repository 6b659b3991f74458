import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { readSite } from '../content/read-site.ts';
import { DEMO_ADDRESSES } from '../permalinks/demo-addresses.ts';
import { formatLedger, LEDGER_FILE } from '../permalinks/ledger.ts';
import { ContentError } from '../problems/content-error.ts';
import type { Site } from '../schema/site.ts';
import { currentDigest } from '../files/complete-change.ts';
import { writeFiles } from '../files/write-files.ts';
import { articleFile, pageFile, readForEditing } from './change-content.ts';
import { picturesOf } from './pictures-of.ts';
import { FIRST_ARTICLE, firstArticle } from './first-article.ts';
import { refuseStart } from './refuse-start.ts';

export interface StartOptions {
  readonly title: string;
  readonly tagline: string;
  /** BCP 47. */
  readonly lang: string;
  readonly publisher: string;
  /** ISO 8601. */
  readonly today: string;
}

export interface Started {
  /** The slugs of the articles that were taken out. */
  readonly removed: readonly string[];
  /** The slugs of those that are there now. */
  readonly articles: readonly string[];
}

/**
 * Makes the content folder that of a new site: with its own facts, without the demonstration, with a new ledger that
 * owes nothing to the old one, and with a first article where there is none. Throws a ContentError where anything of
 * the author’s is published, or is not safe in git.
 */
export function startSite(folder: string, options: StartOptions): Started {
  const site = siteFile(folder, options);
  const content = readForEditing(folder);
  refuseStart(folder, content);
  const slugs = content.ids.articles.map(({ slug }) => slug);
  const removed = slugs.filter((slug) => DEMO_ADDRESSES.has(slug));
  const kept = slugs.filter((slug) => !DEMO_ADDRESSES.has(slug));
  const record = { site: randomBytes(4).toString('hex'), published: options.today };
  const isEmpty = kept.length === 0;
  const left = [
    ...kept.map((slug) => articleFile(folder, slug)),
    ...content.pages.pages.map(({ page }) => pageFile(folder, page.slug)),
  ];
  const out = removed.map((slug) => articleFile(folder, slug));
  const gone = [...onlyIn(folder, out, left), ...out];
  const texts: readonly (readonly [path: string, text: string | null])[] = [
    [join(folder, 'site.yaml'), site],
    [join(folder, LEDGER_FILE), formatLedger(new Map(), record)],
    ...(isEmpty ? [firstIn(folder, options)] : []),
    ...gone.map((path) => [path, null] as const),
  ];
  mkdirSync(join(folder, 'articles'), { recursive: true });
  writeFiles(
    folder,
    texts.map(([path, text]) => ({ path, text, was: currentDigest(path, folder) })),
  );
  return { removed, articles: isEmpty ? [FIRST_ARTICLE] : kept };
}

function firstIn(folder: string, { today }: StartOptions): [string, string] {
  return [articleFile(folder, FIRST_ARTICLE), firstArticle(today)];
}

/** The text of `site.yaml`. Throws a ContentError where the facts are not as they should be. */
function siteFile(folder: string, { title, tagline, lang, publisher }: StartOptions): string {
  const site: Site = { title, tagline, lang, publisher: { name: publisher } };
  const text = stringify(site, { lineWidth: 0 });
  const { problems } = readSite(text, join(folder, 'site.yaml'));
  if (problems.length > 0)
    throw new ContentError(problems, 'Nothing was changed, since the site would then have this:');
  return text;
}

/** The pictures that only the files to be taken out show. */
function onlyIn(folder: string, removed: readonly string[], kept: readonly string[]): string[] {
  const needed = new Set(kept.flatMap((file) => picturesOf(folder, file)));
  return [...new Set(removed.flatMap((file) => picturesOf(folder, file)))].filter(
    (path) => !needed.has(path),
  );
}
