import { readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cachedCards } from '../../../../src/formats/cards/cached-cards.ts';
import type { CardContent } from '../../../../src/formats/cards/card-content.ts';
import { cardSize } from '../../../../src/formats/cards/card-look.ts';
import { createCardDigest } from '../../../../src/formats/cards/create-card-digest.ts';
import { temporaryFolder, type TemporaryFolder } from '../../../support/temporary-folder.ts';
import { sampleCard } from './sample-card.ts';

const picture = await blank(cardSize.width, cardSize.height);
const name = `${createCardDigest()(sampleCard())}.png`;
const day = 24 * 60 * 60;

let folder: TemporaryFolder;
let drawn: CardContent[];
beforeEach(async () => void (folder = await temporaryFolder()));
beforeEach(() => void (drawn = []));
afterEach(() => folder.remove());

/** As in a build of its own. */
function build() {
  return cachedCards(join(folder.path, 'cards'), async (content) => {
    drawn.push(content);
    return picture;
  });
}

function blank(width: number, height: number): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
}

function pathOf(file: string): string {
  return join(folder.path, 'cards', file);
}

/** Says of a file that it was last used so many days ago. */
async function age(file: string, days: number): Promise<void> {
  const time = Date.now() / 1000 - days * day;
  await utimes(pathOf(file), time, time);
}

test('a card is drawn once, and a second build draws nothing', async () => {
  expect(await build()(sampleCard())).toEqual({ card: picture, isDrawn: true });
  expect(await build()(sampleCard())).toEqual({ card: picture, isDrawn: false });
  expect(drawn).toHaveLength(1);
});

test.each([
  { words: 'We have no plans' },
  { kind: 'paraphrase' as const },
  { who: 'Someone else' },
  { facts: ['Minister of Transport'] },
  { from: 'Roads' },
  { site: 'Another' },
  { lang: 'fr' },
])('a card that shows something else is drawn: %j', async (change) => {
  await build()(sampleCard());
  await build()(sampleCard(change));
  expect(drawn).toHaveLength(2);
});

test('it is named by what it shows, and nothing else lies beside it', async () => {
  await Promise.all([build()(sampleCard()), build()(sampleCard())]);
  expect(await readdir(join(folder.path, 'cards'))).toEqual([name]);
});

test.each([
  ['is empty', Buffer.alloc(0)],
  ['was cut short', picture.subarray(0, -40)],
  ['is no PNG', Buffer.alloc(picture.length)],
  ['is of another size', await blank(600, 315)],
])('a kept card that %s is drawn anew', async (_fault, bytes) => {
  await build()(sampleCard());
  await writeFile(pathOf(name), bytes);
  expect(await build()(sampleCard())).toEqual({ card: picture, isDrawn: true });
  expect(await readFile(pathOf(name))).toEqual(picture);
});

test('what no build has used for a month is swept, and what this one used is not', async () => {
  await build()(sampleCard());
  await writeFile(pathOf('old.png'), picture);
  await writeFile(pathOf('recent.png'), picture);
  await Promise.all([age(name, 40), age('old.png', 31), age('recent.png', 29)]);
  await build()(sampleCard());
  expect(await readdir(join(folder.path, 'cards'))).toEqual([name, 'recent.png'].sort());
  expect(Date.now() - (await stat(pathOf(name))).mtimeMs).toBeLessThan(day * 1000);
});

test('a folder that cannot be read is an error, not a reason to draw', async () => {
  await writeFile(join(folder.path, 'cards'), 'a file');
  await expect(build()(sampleCard())).rejects.toThrow(/ENOTDIR/);
});
