import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allPictureFiles } from '../../../src/model/all-picture-files.ts';
import { pictureFiles, type PictureFile } from '../../../src/model/picture-files.ts';
import type { Picture, PictureKind } from '../../../src/model/picture.ts';
import { cachedEncoder } from '../../../src/pictures/cached-encoder.ts';
import { encodePicture } from '../../../src/pictures/encode-picture.ts';
import { pictureDesign } from '../../../src/pictures/picture-digest.ts';
import { temporaryFolder, type TemporaryFolder } from '../../support/temporary-folder.ts';
import { animation, drawing, photograph } from './sample-pictures.ts';

const file = (extension: PictureFile['extension'], width = 30): PictureFile => ({
  name: `d-${width}`,
  extension,
  width,
});

test.each([
  [4000, 'photograph', [400, 640, 960, 1280], 960],
  [1280, 'drawing', [400, 640, 960, 1280], 960],
  [1000, 'photograph', [400, 640, 1000], 640],
  [660, 'photograph', [400, 660], 660],
  [400, 'photograph', [400], 400],
  [1, 'drawing', [1], 1],
  [2000, 'animation', [640], 640],
  [90, 'animation', [90], 90],
] as const)('%i pixels of a %s become %j', (width, kind, widths, fallback) => {
  const files = pictureFiles(picture({ width, kind }));
  expect(files.modern.map((each) => each.width)).toEqual(widths);
  expect(files.fallback.width).toBe(fallback);
});

test('a picture that two articles show has its files once', () => {
  const twice = [picture({}), picture({ name: 'copy.png' })];
  expect(allPictureFiles(twice)).toHaveLength(allPictureFiles([picture({})]).length);
});

describe('a file of a picture', () => {
  test.each(['jpg', 'webp'] as const)('%s is upright and tells no place', async (extension) => {
    const made = await encodePicture(await photograph(), 'photograph', file(extension, 20));
    const { width, height, exif, xmp, iptc, orientation } = await sharp(made).metadata();
    expect({ width, height }).toEqual({ width: 20, height: 30 });
    expect({ exif, xmp, iptc, orientation: orientation ?? 1 }).toEqual({ orientation: 1 });
  });

  test.each(['png', 'webp'] as const)('%s keeps what is transparent', async (extension) => {
    const made = await encodePicture(await drawing(), 'drawing', file(extension));
    expect(await sharp(made).metadata()).toMatchObject({ width: 30, hasAlpha: true });
  });

  test('of an animation moves at its pace, and the fallback stands still', async () => {
    const moving = await encodePicture(await animation(), 'animation', file('webp'));
    expect(await sharp(moving, { animated: true }).metadata()).toMatchObject({
      width: 30,
      pageHeight: 20,
      pages: 3,
      delay: [90, 90, 90],
      loop: 0,
    });
    const still = await encodePicture(await animation(), 'animation', file('png'));
    expect(await sharp(still).metadata()).toMatchObject({ width: 30, height: 20 });
  });

  test.each<[PictureKind, () => Promise<Buffer>]>([
    ['photograph', photograph],
    ['drawing', drawing],
    ['animation', animation],
  ])('of the same %s has the same bytes', async (kind, make) => {
    const source = await make();
    const [one, other] = await Promise.all(
      [1, 2].map(() => encodePicture(source, kind, file('webp'))),
    );
    expect(one).toEqual(other);
  });

  test('of what is damaged is none', async () => {
    const cut = (await photograph()).subarray(0, -60);
    await expect(encodePicture(cut, 'photograph', file('webp'))).rejects.toThrow('premature end');
  });
});

test('a change of the making has been given a new number, so that no cache keeps the old files', () => {
  const files = ['encode-picture', 'measure-picture', 'recipe', 'picture-limits'];
  const code = files.map((name) => readFileSync(`src/pictures/${name}.ts`, 'utf8')).join('');
  const digest = createHash('sha256').update(code).digest('hex').slice(0, 12);
  expect({ pictureDesign, digest }).toMatchInlineSnapshot(`
    {
      "digest": "8871994befa5",
      "pictureDesign": 1,
    }
  `);
});

describe('what is kept', () => {
  let folder: TemporaryFolder;
  beforeAll(async () => void (folder = await temporaryFolder()));
  afterAll(() => folder.remove());

  test('is made once, and made again where it was cut short', async () => {
    const encode = () => cachedEncoder(folder.path);
    const made = await encode()(await drawing(), picture({}), file('png'));
    // Whatever the bytes: they are not looked at again.
    expect(await encode()(Buffer.from('none'), picture({}), file('png'))).toEqual(made);
    const [kept = ''] = readdirSync(folder.path);
    truncateSync(join(folder.path, kept), 50);
    expect(await encode()(await drawing(), picture({}), file('png'))).toEqual(made);
    expect(readdirSync(folder.path)).toEqual([kept]);
  });

  test('needs no folder that can be written to', async () => {
    const blocked = join(folder.path, 'file');
    writeFileSync(blocked, '');
    const made = await cachedEncoder(join(blocked, 'no'))(
      await drawing(),
      picture({}),
      file('png'),
    );
    expect(await sharp(made).metadata()).toMatchObject({ width: 30 });
  });
});

function picture(facts: Partial<Picture>): Picture {
  return { name: 'a.png', width: 60, height: 40, kind: 'drawing', digest: 'd', ...facts };
}
