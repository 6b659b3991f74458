import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CardContent } from './card-content.ts';
import { cardSize } from './card-look.ts';
import { createCardDigest } from './create-card-digest.ts';
import type { CardDrawer } from './create-card-drawer.ts';

export interface CachedCard {
  /** A PNG. */
  readonly card: Buffer;
  /** Whether it was not there yet. */
  readonly isDrawn: boolean;
}

const month = 30 * 24 * 60 * 60 * 1000;

/** Draws only the cards that are not in the folder yet, and keeps each there until no build has used it for a month. */
export function cachedCards(
  folder: string,
  draw: CardDrawer,
): (content: CardContent) => Promise<CachedCard> {
  const digestOf = createCardDigest();
  let swept: Promise<unknown> | null = null;
  return async (content) => {
    const file = join(folder, `${digestOf(content)}.png`);
    const kept = await readCard(file);
    const card = kept ?? (await draw(content));
    if (!kept) await writeWhole(file, card);
    await (swept ??= sweep(folder));
    return { card, isDrawn: !kept };
  };
}

/** Null where there is none, or what there is was cut short or is no card. */
async function readCard(file: string): Promise<Buffer | null> {
  try {
    const data = await readFile(file);
    if (!isCard(data)) return null;
    // Where it cannot be marked as used, it is drawn anew in a month.
    const now = new Date();
    await utimes(file, now, now).catch(() => null);
    return data;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Whether it is a PNG of the right size, with a beginning and an end (PNG specification, third edition, 5.2 and 11.2). */
function isCard(data: Buffer): boolean {
  if (data.length < 45 || data.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n') return false;
  const size = { width: data.readUInt32BE(16), height: data.readUInt32BE(20) };
  const isWhole = data.toString('latin1', data.length - 8, data.length - 4) === 'IEND';
  return size.width === cardSize.width && size.height === cardSize.height && isWhole;
}

/** A build that is cut off, or another that runs beside it, never leaves or reads half a file. */
async function writeWhole(file: string, data: Buffer): Promise<void> {
  const draft = `${file}.${randomUUID()}`;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(draft, data);
  await rename(draft, file);
}

/** Another build may sweep at the same time, and nothing depends on it. */
async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const file = join(folder, name);
    const used = await stat(file).catch(() => null);
    if (used && Date.now() - used.mtimeMs > month) await rm(file).catch(() => null);
  }
}
