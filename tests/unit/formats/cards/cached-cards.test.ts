import { readdir, readFile, writeFile } from 'node:fs/promises';
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
const name = createCardDigest()(sampleCard());

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
  ['is empty', () => Buffer.alloc(0)],
  ['was cut short', (bytes: Buffer) => bytes.subarray(0, -40)],
  ['has one other bit', (bytes: Buffer) => bytes.map((byte, at) => (at === 99 ? byte ^ 1 : byte))],
  ['was kept without its digest', () => picture],
])('a kept card that %s is drawn anew', async (_fault, damage) => {
  await build()(sampleCard());
  await writeFile(pathOf(name), damage(await readFile(pathOf(name))));
  expect(await build()(sampleCard())).toEqual({ card: picture, isDrawn: true });
  expect(await build()(sampleCard())).toEqual({ card: picture, isDrawn: false });
});

test('where nothing can be kept, it is drawn each time', async () => {
  await writeFile(join(folder.path, 'cards'), 'a file');
  expect(await build()(sampleCard())).toEqual({ card: picture, isDrawn: true });
  expect(await build()(sampleCard())).toEqual({ card: picture, isDrawn: true });
});
