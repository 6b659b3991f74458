import { setTimeout } from 'node:timers/promises';
import { startDevServer } from '../support/start-dev-server.ts';
import { median } from '../support/median.ts';
import type { BenchSite } from './bench-site.ts';

const LONGEST_MS = 120_000;

/** Seconds from the save of an article to the moment when the development server gives its page with what was edited. */
export async function measureSaves(
  site: BenchSite,
  slug: string,
  rounds: number,
  say: (words: string) => void,
): Promise<number> {
  say('saves while the development server runs');
  const server = await startDevServer({ project: site.path });
  const stop = () => void server.stop();
  process.once('exit', stop);
  const page = `${server.url}articles/${slug}/`;
  const seconds: number[] = [];
  try {
    await servedWith(page, '');
    // The first save finds code that has not run yet.
    for (let round = 0; round <= rounds; round += 1) {
      await setTimeout(1000);
      const start = performance.now();
      await servedWith(page, site.edit());
      if (round > 0) seconds.push((performance.now() - start) / 1000);
    }
  } finally {
    process.off('exit', stop);
    await server.stop();
  }
  return median(seconds);
}

async function servedWith(page: string, word: string): Promise<void> {
  const start = performance.now();
  while (performance.now() - start < LONGEST_MS) {
    const response = await fetch(page);
    if (response.ok && (await response.text()).includes(word)) return;
    await setTimeout(10);
  }
  throw new Error(`${page} was not served with “${word}” within ${LONGEST_MS / 1000} s.`);
}
