import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cachedCards } from '../../../../src/formats/cards/cached-cards.ts';
import type { CardContent } from '../../../../src/formats/cards/card-content.ts';
import { createCardDigest } from '../../../../src/formats/cards/create-card-digest.ts';
import { temporaryFolder, type TemporaryFolder } from '../../../support/temporary-folder.ts';
import { sampleCard } from './sample-card.ts';

let folder: TemporaryFolder;
let drawn: CardContent[];
beforeEach(async () => void (folder = await temporaryFolder()));
beforeEach(() => void (drawn = []));
afterEach(() => folder.remove());

/** As in a build of its own. */
function build() {
  return cachedCards(join(folder.path, 'cards'), async (content) => {
    drawn.push(content);
    return Buffer.from(content.words);
  });
}

test('a card is drawn once, and a second build draws nothing', async () => {
  const first = await build()(sampleCard());
  const second = await build()(sampleCard());
  expect(second).toEqual(first);
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
  const name = `${createCardDigest()(sampleCard())}.png`;
  expect(await readdir(join(folder.path, 'cards'))).toEqual([name]);
});

test('a folder that cannot be read is an error, not a reason to draw', async () => {
  await writeFile(join(folder.path, 'cards'), 'a file');
  await expect(build()(sampleCard())).rejects.toThrow(/ENOTDIR/);
});
