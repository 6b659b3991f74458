import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createCardDigest } from './create-card-digest.ts';
import type { CardDrawer } from './create-card-drawer.ts';

/** Draws only the cards that are not in the folder yet, and keeps them there. */
export function cachedCards(folder: string, draw: CardDrawer): CardDrawer {
  const digestOf = createCardDigest();
  return async (content) => {
    const file = join(folder, `${digestOf(content)}.png`);
    const kept = await readIfThere(file);
    if (kept) return kept;
    const card = await draw(content);
    await writeWhole(file, card);
    return card;
  };
}

async function readIfThere(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** A build that is cut off, or another that runs beside it, never leaves or reads half a file. */
async function writeWhole(file: string, data: Buffer): Promise<void> {
  const draft = `${file}.${randomUUID()}`;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(draft, data);
  await rename(draft, file);
}
