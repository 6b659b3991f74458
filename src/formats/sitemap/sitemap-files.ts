import { byDay } from '../../dossier/by-day.ts';
import { inParts } from '../../dossier/in-parts.ts';
import type { SitemapEntry } from './sitemap-entry.ts';

/** A file of the sitemap: a list of pages, or of the other files. JSON-safe. */
export interface SitemapFile {
  /** Of its address, under the root of the site, without `.xml`. */
  readonly name: string;
  readonly kind: 'pages' | 'files';
  readonly entries: readonly SitemapEntry[];
}

/**
 * One file, or where that would be more than a sitemap may have, several and a list of them. What is new changes the
 * first of them alone.
 */
export function sitemapFiles(
  entries: readonly SitemapEntry[],
  fileAt: (name: string) => string,
): readonly SitemapFile[] {
  const parts = inParts(entries, HALF_OF_MOST);
  if (parts.length === 1) return [{ name: 'sitemap', kind: 'pages', entries }];
  const files = parts.map(({ number, items }): SitemapFile => {
    return { name: `sitemap-${number ?? 'newest'}`, kind: 'pages', entries: items };
  });
  const list = files.map(({ name, entries: own }) => {
    const days = own.map(({ changed }) => changed);
    return {
      path: fileAt(`${name}.xml`),
      changed: days.reduce((a, b) => (byDay(b, a) > 0 ? b : a), null),
    };
  });
  return [{ name: 'sitemap', kind: 'files', entries: list }, ...files];
}

// A sitemap may have 50,000 addresses, and the first part up to twice as many as the others.
const HALF_OF_MOST = 25_000;
