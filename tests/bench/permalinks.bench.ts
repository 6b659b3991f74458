import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFrontmatter } from '../../src/frontmatter/read-frontmatter.ts';
import { NO_REGISTRY } from '../../src/frontmatter/registry.ts';
import { articleIds } from '../../src/permalinks/article-ids.ts';
import { checkPermalinks } from '../../src/permalinks/check-permalinks.ts';
import { openLedger } from '../../src/permalinks/open-ledger.ts';
import { siteIds, type SiteIds } from '../../src/permalinks/site-ids.ts';
import { updateLedger } from '../../src/permalinks/update-ledger.ts';
import { withReport } from '../../src/permalinks/public-id.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { median } from '../support/median.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

// `npm run bench:permalinks`: how long the ledger takes to be checked against the last release and the content.

const runs = 7;
const each = 20;
const { path, remove } = await temporaryFolder();
const release = join(path, 'release.json');
for (const quotations of [1000, 5000, 10_000, 20_000]) {
  const site = siteWith(quotations);
  mkdirSync(path, { recursive: true });
  updateLedger(site, openLedger(path, undefined, []), '2026-01-01');
  const { file } = openLedger(path, undefined, []);
  // A fifth of the articles are new since the release, so that not all lines are known.
  writeFileSync(release, (file.text ?? '').replace(/(?:, "article-\d*[05].*\n)/gu, ''));
  const times = Array.from({ length: runs }, () => timeCheck(site));
  console.log(
    `${quotations} quotations, ${(file.text?.length ?? 0) / 1000} kB: ${median(times).toFixed(0)} ms`,
  );
}
await remove();

function timeCheck(site: SiteIds): number {
  const problems: Problem[] = [];
  const start = performance.now();
  checkPermalinks(site, openLedger(path, release, problems), true);
  const time = performance.now() - start;
  if (problems.length > 0) throw new Error(problems[0]?.message);
  return time;
}

function siteWith(quotations: number): SiteIds {
  const ignore = () => {};
  const articles = Array.from({ length: quotations / each }, (_, index) => {
    const yaml = ['title: T', 'description: D', 'quotes:'];
    for (let id = 0; id < each; id += 1)
      yaml.push(`  - { id: words-${id}, speaker: a, text: '${words(index * each + id)}' }`);
    const frontmatter = readFrontmatter(yaml.join('\n'), 1, NO_REGISTRY, ignore);
    return frontmatter ? withReport(articleIds(`article-${index}`, frontmatter), ignore) : [];
  });
  return siteIds(articles.flat());
}

/** About 140 characters, as quotations have. */
function words(seed: number): string {
  return Array.from({ length: 24 }, (_, index) =>
    (((seed + 1) * (index + 7) * 2_654_435_761) % 1e9).toString(36).slice(0, 5),
  ).join(' ');
}
