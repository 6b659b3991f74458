import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { imageFolder } from '../../../src/content/image-folder.ts';
import type { FindPicture } from '../../../src/markdown/find-picture.ts';
import { temporaryFolder, type TemporaryFolder } from '../../support/temporary-folder.ts';
import { animation, drawing, photograph } from './sample-pictures.ts';

let folder: TemporaryFolder;
let find: FindPicture;
const add = (name: string, data: Uint8Array | string) =>
  writeFileSync(join(folder.path, name), data);

beforeAll(async () => {
  folder = await temporaryFolder();
  find = imageFolder(folder.path);
  const names = ['plain.png', 'With Space.PNG', '100%.png', 'a%20b.png', 'what?#.png', 'é.png'];
  for (const name of names) add(name.normalize('NFD'), await drawing());
  const photo = await photograph();
  add('photo.JPG', photo);
  add('photo.webp', await sharp(photo).autoOrient().webp().toBuffer());
  add('photo.avif', await sharp(photo).autoOrient().avif().toBuffer());
  add('named-wrongly.png', photo);
  add('moving.gif', await animation());
  add('one.png', await drawing(1, 1));
  add('cut.jpg', photo.subarray(0, photo.length - 60));
  add('cut.png', (await drawing()).subarray(0, 80));
  add('scratched.jpg', scratched(photo));
  add('empty.png', '');
  add('words.jpg', 'words');
  add('vector.png', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
  add('frames.png', withFrames(await drawing()));
  add('long.png', await drawing(20_000, 1));
  add('heavy.jpg', '');
  truncateSync(join(folder.path, 'heavy.jpg'), 30_000_000);
  add('.hidden.png', await drawing());
  symlinkSync('loop.png', join(folder.path, 'loop.png'));
  mkdirSync(join(folder.path, 'folder.png'));
});
afterAll(() => folder.remove());

test.each([
  ['plain.png', { width: 60, height: 40, kind: 'drawing' }],
  ['With Space.PNG', { width: 60, height: 40 }],
  ['100%.png', { width: 60 }],
  ['a%20b.png', { width: 60 }],
  ['what?#.png', { width: 60 }],
  ['é.png'.normalize('NFC'), { width: 60, name: 'é.png'.normalize('NFD') }],
  ['photo.JPG', { width: 40, height: 60, kind: 'photograph' }],
  ['photo.webp', { width: 40, height: 60, kind: 'photograph' }],
  ['photo.avif', { width: 40, height: 60, kind: 'photograph' }],
  ['named-wrongly.png', { width: 40, height: 60, kind: 'photograph' }],
  ['moving.gif', { width: 60, height: 40, kind: 'animation' }],
  ['one.png', { width: 1, height: 1 }],
])('%s is a picture, upright', (name, picture) => {
  expect(find(name)).toMatchObject({ name, ...picture });
});

test.each([
  ['cut.jpg', 'image-unreadable', /premature end/u],
  ['cut.png', 'image-unreadable', /./u],
  ['scratched.jpg', 'image-unreadable', /Corrupt/u],
  ['empty.png', 'image-unreadable', /./u],
  ['words.jpg', 'image-unreadable', /unsupported/u],
  ['vector.png', 'image-unreadable', /svg/u],
  ['frames.png', 'image-unreadable', /animated PNG/u],
  ['loop.png', 'image-unreadable', /leads back to itself/u],
  ['folder.png', 'image-unreadable', /it is a folder/u],
  ['long.png', 'image-too-large', /20000 × 1 pixels/u],
  ['heavy.jpg', 'image-too-large', /30\.0 MB/u],
])('%s is refused: %s', (name, problem, why) => {
  expect(find(name)).toEqual({ problem, why: expect.stringMatching(why) });
});

describe('what is not there', () => {
  test.each([
    ['photo.jpg', 'photo.JPG'],
    ['plian.png', 'plain.png'],
    ['nothing-like-it.png', ''],
    ['.hidden.png', ''],
    ['../plain.png', 'plain.png'],
    ['a\0b.png', ''],
    [`${'x'.repeat(300)}.png`, ''],
  ])('%j may have been meant as %j', (name, why) => {
    expect(find(name)).toEqual({ problem: 'image-missing', why });
  });

  test('is missing too where there is no folder', () => {
    const nowhere = imageFolder(join(folder.path, 'nowhere'));
    expect(nowhere('plain.png')).toEqual({ problem: 'image-missing', why: '' });
  });

  test('what a draft holds counts, and what it removes is not there', async () => {
    const drafts = new Map([
      [join(folder.path, 'new.png'), await drawing()],
      [join(folder.path, 'plain.png'), null],
    ]);
    const drafted = imageFolder(folder.path, drafts);
    expect(drafted('new.png')).toMatchObject({ name: 'new.png' });
    expect(drafted('plain.png')).toMatchObject({ problem: 'image-missing' });
  });
});

/** With the mark of an end amid its pixels. */
function scratched(photo: Buffer): Buffer {
  const copy = Buffer.from(photo);
  copy.writeUInt16BE(0xffd9, copy.length - 300);
  return copy;
}

/** With the chunk behind the header in which a PNG announces frames. */
function withFrames(png: Buffer): Buffer {
  const data = Buffer.concat([Buffer.from('acTL'), Buffer.from([0, 0, 0, 1, 0, 0, 0, 0])]);
  const chunk = Buffer.alloc(data.length + 8);
  chunk.writeUInt32BE(8, 0);
  data.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(data), chunk.length - 4);
  return Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)]);
}
