import { hash } from 'node:crypto';
import type { PageContent } from '../article/compile-page.ts';
import { type ListedPage, listPages } from '../model/plain-page.ts';
import type { Site } from '../schema/site.ts';
import type { Surroundings } from './surroundings.ts';
import type { PageFile } from './read-page-file.ts';

/** A plain page without an error. */
export interface SitePage extends PageContent {
  /** Names all that it shows. */
  readonly cacheKey: string;
}

/** The plain pages of a site. */
export interface SitePages {
  /** In the order of their names. */
  readonly pages: readonly SitePage[];
  /** What every page of the site shows of them, in that order. */
  readonly listed: readonly ListedPage[];
}

export function sitePages(files: readonly PageFile[], around: Surroundings): SitePages {
  const pages = files.flatMap((file) => sitePage(file, around) ?? []);
  return { pages, listed: around.listed };
}

/** What is shown of the plain pages without an error. */
export function listedPages(files: readonly PageFile[], site: Site | null): readonly ListedPage[] {
  const known = files.flatMap(({ compiled }) => compiled?.content?.page ?? []);
  return listPages(known, site?.lang ?? 'en');
}

/** The plain page of a file; null where it has an error. */
export function sitePage({ compiled }: PageFile, around: Surroundings): SitePage | null {
  const content = compiled?.content;
  if (!content) return null;
  return { ...content, cacheKey: hash('sha256', JSON.stringify([around, content])) };
}
