import { join } from 'node:path';
import { displayPath } from '../article/read-or-report.ts';
import type { Tag } from '../permalinks/list-tags.ts';
import { baseOf } from '../permalinks/release-message.ts';
import { createReport, FILE_START } from '../problems/create-report.ts';
import type { Problem } from '../problems/problem.ts';
import type { Site } from '../schema/site.ts';

interface Published {
  /** Null where `site.yaml` has an error. */
  readonly site: Site | null;
  /** The path that the site is published under, where that is known. */
  readonly publishedBase: string | undefined;
  readonly tags: readonly Tag[];
}

/** Reports each other path that a release was published under, and `site.yaml` does not tell of. */
export function checkBase(
  folder: string,
  { site, publishedBase, tags }: Published,
  problems: Problem[],
): void {
  if (publishedBase === undefined || !site) return;
  const told = new Set([publishedBase, ...(site.formerly ?? [])]);
  const report = createReport(displayPath(join(folder, 'site.yaml')), '', problems);
  for (const tag of tags) {
    const base = baseOf(tag);
    if (base === undefined || told.has(base)) continue;
    told.add(base);
    report('base-changed', FILE_START, base, publishedBase, tag.name);
  }
}
