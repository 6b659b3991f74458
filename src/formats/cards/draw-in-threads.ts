import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Tinypool } from 'tinypool';
import { once } from '../../text/once.ts';
import type { CardDrawer } from './create-card-drawer.ts';

/** Draws cards beside the thread that renders pages: to draw a card takes longer than to render its page. */
export function drawInThreads(): CardDrawer {
  const pool = once(startThreads);
  return async (content) => {
    const card: unknown = await pool().run(content);
    if (!(card instanceof Uint8Array)) throw new TypeError('No card was drawn.');
    return Buffer.from(card.buffer, card.byteOffset, card.length);
  };
}

function startThreads(): Tinypool {
  return new Tinypool({
    // Not beside this file, which is bundled with the pages.
    filename: pathToFileURL(resolve('src/formats/cards/card-worker.ts')).href,
    minThreads: 1,
    maxThreads: Math.min(Math.max(1, availableParallelism() - 1), MOST_THREADS),
    // The library draws one while another is encoded.
    concurrentTasksPerWorker: 2,
    useAtomics: false,
  });
}

const MOST_THREADS = 8;
