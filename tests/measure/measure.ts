import { join } from 'node:path';
import { buildSite } from '../support/build-site.ts';
import { median } from '../support/median.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { weigh } from '../support/weigh.ts';

// `npm run measure`: what the first article weighs, and what a build costs.

const runs = 5;
const folder = await temporaryFolder();
const out = join(folder.path, 'site');
const builds: { seconds: number; megabytes: number }[] = [];
for (let run = 0; run < runs; run += 1) builds.push(await measureBuild());
const { page, css, js, jsonLd, fonts, fetched } = weigh(out);
await folder.remove();

console.log(`Article, bytes in Brotli
  page    ${page} of 14600, with all that stands in it
  CSS     ${css} by itself
  JS      ${js} of 2000, by itself
  JSON-LD ${jsonLd} by itself
  fonts   ${fonts} of 70000, all files
  fetched ${fetched.length} style sheets and scripts
Build, median of ${runs}
  time    ${median(builds.map(({ seconds }) => seconds)).toFixed(2)} s
  memory  ${median(builds.map(({ megabytes }) => megabytes)).toFixed(0)} MB at its peak`);

async function measureBuild(): Promise<{ seconds: number; megabytes: number }> {
  const start = performance.now();
  const { status, output } = await buildSite({
    out,
    node: ['--import', './tests/measure/report-usage.ts'],
  });
  if (status !== 0) throw new Error(output);
  const [, kilobytes] = /^peak (\d+) /mu.exec(output) ?? [];
  return { seconds: (performance.now() - start) / 1000, megabytes: Number(kilobytes) / 1024 };
}
