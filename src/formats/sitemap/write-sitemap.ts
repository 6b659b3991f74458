import { escapeUTF8 } from 'entities';
import type { SitemapEntry } from './sitemap-entry.ts';
import type { SitemapFile } from './sitemap-files.ts';

/** A file of the sitemap, after https://www.sitemaps.org/protocol.html. */
export function writeSitemap({ kind, entries }: SitemapFile, origin: string): string {
  const [list, entry] = ELEMENTS[kind];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${list} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...entries.map((each) => writeEntry(entry, each, origin)),
    `</${list}>`,
    '',
  ].join('\n');
}

const ELEMENTS = {
  pages: ['urlset', 'url'],
  files: ['sitemapindex', 'sitemap'],
} as const satisfies Record<SitemapFile['kind'], readonly [string, string]>;

function writeEntry(element: string, { path, changed }: SitemapEntry, origin: string): string {
  const day = changed !== null && DAY.test(changed) ? `<lastmod>${changed}</lastmod>` : '';
  return `<${element}><loc>${escapeUTF8(new URL(path, origin).href)}</loc>${day}</${element}>`;
}

// Years before the first and after the 9999th are none here.
const DAY = /^\d{4}-\d\d-\d\d$/u;
