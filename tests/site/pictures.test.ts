import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, inject, test } from 'vitest';
import { attribute, listFiles, readPage, readPages, type Page } from '../support/read-pages.ts';

const { folder, base } = inject('lasting');
const files = listFiles(folder);
const published = files.filter((file) => file.startsWith('images/'));
const harbour = readPage(folder, 'articles/harbour-strike/index.html');
const trains = readPage(folder, 'articles/night-trains/index.html');

test('the pictures that pages show are published, and no others', () => {
  const shown = new Set(readPages(folder).flatMap((page) => picturesOf(page)));
  expect(published.length).toBeGreaterThan(0);
  expect([...shown].sort()).toEqual(published.map((file) => base + file));
});

test('a picture that two articles show is published once', () => {
  const there = picturesOf(trains);
  expect(picturesOf(harbour).filter((address) => there.includes(address))).toHaveLength(5);
});

test.each(published)('%s tells nothing of the camera and its place', async (file) => {
  const { exif, xmp, iptc, orientation } = await sharp(join(folder, file)).metadata();
  expect({ exif, xmp, iptc, orientation: orientation ?? 1 }).toEqual({ orientation: 1 });
  expect(readFileSync(join(folder, file), 'latin1')).not.toMatch(/Exif|Harbour Press/u);
});

test('what was turned by its camera stands upright, with its size before it is there', () => {
  const [quay] = harbour.elements.filter(({ tagName }) => tagName === 'img');
  expect(quay?.properties).toMatchObject({ width: 1280, height: 854, alt: /^The harbour/u });
});

test('each caption is on the page, with its credit, and is counted as no paragraph', () => {
  expect(harbour.html).toContain(
    '“Forty ships had waited,” said the port. <span class="credit">© Ida Holm / The Harbour Press</span></figcaption>',
  );
  expect(harbour.html.match(/<figcaption>/gu)).toHaveLength(3);
  expect(harbour.html.match(/<p id="p\d+"/gu)).toHaveLength(4);
});

/** Every address of a picture on a page. */
function picturesOf({ elements }: Page): readonly string[] {
  return elements
    .filter(({ tagName }) => tagName === 'img' || tagName === 'source')
    .flatMap((element) => [attribute(element, 'src'), ...candidatesOf(element)])
    .filter((address) => address !== undefined);
}

function candidatesOf(element: Page['elements'][number]): readonly (string | undefined)[] {
  const candidates = attribute(element, 'srcSet')?.split(', ') ?? [];
  return candidates.map((candidate) => candidate.split(' ')[0]);
}
