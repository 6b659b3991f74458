import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, inject, test } from 'vitest';
import { siteUrl } from '../support/build-site.ts';
import { attribute, listFiles, readPages, type Page } from '../support/read-pages.ts';
import { articleFile } from '../support/weigh.ts';

const quotation = /<[a-z]+[^>]* id="q-([^"]+)"/gu;

describe.each(inject('sites'))('served under $base', ({ folder, base }) => {
  const cards = listFiles(folder).filter((file) => file.endsWith('/card.png'));
  const slug = 'us-japan-leaders-meeting';

  test('every quotation and the article have a card', () => {
    const html = readFileSync(join(folder, articleFile), 'utf8');
    const ids = [...html.matchAll(quotation)].map(([, id]) => id);
    expect(ids).toHaveLength(6);
    const expected = ids.map((id) => `q/${slug}/${id}/card.png`);
    expect(cards).toEqual([`articles/${slug}/card.png`, ...expected].sort());
  });

  test.each(cards)('%s is a PNG of 1200×630 pixels, and light', async (file) => {
    const data = readFileSync(join(folder, file));
    const { format, width, height } = await sharp(data).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
    expect(data.length).toBeLessThan(150_000);
  });

  test.each(readPages(folder).filter((page) => meta(page, 'og:type') === 'article'))(
    '$file names its card, whole and as large as it is',
    (page) => {
      const address = meta(page, 'og:image') ?? '';
      expect(cards.map((file) => siteUrl + base + file)).toContain(address);
      expect(meta(page, 'og:image:width')).toBe('1200');
      expect(meta(page, 'og:image:height')).toBe('630');
      expect(meta(page, 'og:image:alt')).toBeTruthy();
      expect(meta(page, 'twitter:card')).toBe('summary_large_image');
    },
  );
});

function meta({ elements }: Page, name: string): string | undefined {
  const element = elements.find(
    (candidate) =>
      attribute(candidate, 'property') === name || attribute(candidate, 'name') === name,
  );
  return element && attribute(element, 'content');
}
