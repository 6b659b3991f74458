import { on, once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { median } from '../support/median.ts';
import { startDevServer } from '../support/start-dev-server.ts';
import type { BenchSite } from './bench-site.ts';

const LONGEST_MS = 120_000;

/**
 * Seconds from the save of an article until its page has come anew: as a browser does, once the development server has
 * said that it should.
 */
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
  // Without the origin that a browser tells, Vite asks for no token.
  const socket = new WebSocket(server.url.replace('http', 'ws'), 'vite-hmr');
  const seconds: number[] = [];
  try {
    await once(socket, 'open');
    await textOf(page);
    // The first save finds code that has not run yet.
    for (let round = 0; round <= rounds; round += 1) {
      await setTimeout(3000);
      const start = performance.now();
      await refreshed(socket, page, site.edit());
      if (round > 0) seconds.push((performance.now() - start) / 1000);
    }
  } finally {
    socket.close();
    process.off('exit', stop);
    await server.stop();
  }
  return median(seconds);
}

/** Resolves once the page, loaded whenever the server says that something has changed, has a word. */
async function refreshed(socket: WebSocket, page: string, word: string): Promise<void> {
  const signal = AbortSignal.timeout(LONGEST_MS);
  for await (const [message] of on(socket, 'message', { signal }))
    if (isReload(message) && (await textOf(page)).includes(word)) return;
}

async function textOf(page: string): Promise<string> {
  const response = await fetch(page);
  return response.text();
}

function isReload(message: unknown): boolean {
  return message instanceof MessageEvent && String(message.data).includes('full-reload');
}
