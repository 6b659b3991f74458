import { join } from 'node:path';
import { displayPath } from '../article/read-or-report.ts';
import type { Tag } from '../permalinks/list-tags.ts';
import { baseOf } from '../permalinks/release-message.ts';
import { createReport, FILE_START } from '../problems/create-report.ts';
import type { Problem } from '../problems/problem.ts';
import { basePath, type Site } from '../schema/site.ts';

interface Published {
  /** The path that pages are made for. */
  readonly base: string;
  /** Null where `site.yaml` has an error. */
  readonly site: Site | null;
  /** The path that the site is published under, where that is known. */
  readonly publishedBase: string | undefined;
  readonly tags: readonly Tag[];
}

/** Reports a path that no site can live under, and each other path that a release was published under, and `site.yaml` does not tell of. */
export function checkBase(
  folder: string,
  { base: own, site, publishedBase, tags }: Published,
  problems: Problem[],
): void {
  const report = createReport(displayPath(join(folder, 'site.yaml')), '', problems);
  if (!basePath.safeParse(own).success) {
    report('base-invalid', FILE_START, own);
    return;
  }
  if (publishedBase === undefined || !site) return;
  const told = new Set([publishedBase, ...(site.formerly ?? [])]);
  for (const tag of tags) {
    const base = baseOf(tag);
    if (base === undefined || told.has(base)) continue;
    told.add(base);
    report('base-changed', FILE_START, base, publishedBase, tag.name);
  }
}
