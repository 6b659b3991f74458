import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { filterWord } from '../../src/formats/search/search-files.ts';
import { buildSite } from '../support/build-site.ts';
import { listFiles } from '../support/read-pages.ts';
import { searchFolder } from '../support/search-folder.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';

describe('in a site in English, Arabic and Japanese', () => {
  let folder: TemporaryFolder;
  let out: string;
  let content: string;

  beforeAll(async () => {
    folder = await temporaryFolder();
    [out, content] = [join(folder.path, 'out'), join(folder.path, 'content')];
    cpSync('tests/fixtures/search', content, { recursive: true });
    await build();
  }, 120_000);

  afterAll(() => folder.remove());

  test.each([
    ['lind keep harbour winter', '/articles/harbour/#q-promise'],
    ['“harbour open through”', '/articles/harbour/#q-promise'],
    ['港を開いた', '/articles/minato/#q-harbour-stays'],
    ['森 港', '/articles/minato/#q-harbour-stays'],
    ['ميناء نغلق', '/articles/mina/#q-open'],
    ['حَدّاد الميناء', '/articles/mina/#q-open'],
  ])('%j finds the quotation', async (text, address) => {
    expect((await searchFolder(out, text)).first.quotation).toBe(address);
  });

  test.each([
    ['boats still', { passage: '/articles/harbour/#p2' }],
    ['東京都庁', { passage: '/articles/minato/#p2' }],
    ['harbour master', { person: '/actors/lind/' }],
    ['storm closes', { event: '/articles/harbour/#d-storm' }],
    ['予算', { event: '/articles/minato/#d-vote' }],
    ['stays open', { passage: '/articles/harbour/' }],
    ['boats winter', {}],
  ])('%j finds %j alone', async (text, first) => {
    expect((await searchFolder(out, text)).first).toEqual(first);
  });

  test('a filter lets through what it names, without words too', async () => {
    const speaker = { filters: [filterWord('speaker', 'lind')] };
    expect((await searchFolder(out, '', speaker)).counts).toEqual({ quotation: 1, person: 1 });
    const lang = { filters: [filterWord('lang', 'ja')] };
    const inJapanese = { quotation: 1, event: 1, passage: 3 };
    expect((await searchFolder(out, '', lang)).counts).toEqual(inJapanese);
    expect((await searchFolder(out, '', { kind: 'event' })).counts).toEqual({ event: 2 });
    expect((await searchFolder(out, '', { year: '2025' })).counts).toEqual({ event: 1 });
    expect((await searchFolder(out, 'harbour', { year: '2025' })).counts).toEqual({ event: 1 });
  });

  test('of an edit, only the part of its month is made anew', async () => {
    const before = searchFiles(out);
    const file = join(content, 'articles/harbour.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace('lay still', 'lay quiet'));
    await build();
    const after = searchFiles(out);
    const changed = after.filter((each) => !before.includes(each));
    expect(changed.map((each) => each.replace(/[^/]*$/u, ''))).toEqual(
      expect.arrayContaining(['search/entries/', 'search/words/']),
    );
    // The names of files tell what is in them, and those of the other articles have stayed.
    expect(changed.filter((each) => each.startsWith('search/entries/'))).toHaveLength(1);
    expect((await searchFolder(out, 'boats quiet')).first.passage).toBe('/articles/harbour/#p2');
    expect((await searchFolder(out, 'boats still')).first).toEqual({});
  });

  async function build(): Promise<void> {
    const { status, output } = await buildSite({ out, content });
    if (status !== 0) throw new Error(output);
  }
});

test('a reader who knows who spoke and three words finds each quotation of a dossier', async () => {
  const { folder, base } = inject('dossier');
  const known: readonly (readonly [string, string])[] = [
    ['quill doubt raised writing', 'articles/a-sentence-withdrawn/#q-never-in-writing'],
    ['tahhan cover aubremont line', 'articles/a-sentence-withdrawn/#q-one-cover'],
    ['سليم same ruler', 'articles/the-new-ruler/#q-same-ruler'],
    ['“سليم الطحان” same ruler', 'articles/the-new-ruler/#q-same-ruler'],
  ];
  for (const [text, address] of known)
    expect((await searchFolder(folder, text)).first.quotation).toBe(base + address);
});

test('the first that is found costs no more than 200 kB', async () => {
  for (const text of ['quill doubt raised writing', 'the', 'a', 'الماء'])
    expect((await searchFolder(inject('dossier').folder, text)).bytes).toBeLessThan(200_000);
});

test.each([inject('lasting'), inject('looks'), inject('dossier')])(
  'under $base, it needs fewer files than there are pages',
  ({ folder }) => {
    const files = listFiles(folder);
    const pages = files.filter((file) => file.endsWith('index.html'));
    expect(searchFiles(folder).length).toBeLessThan(pages.length);
  },
);

test('a site of one article has no search', () => {
  for (const { folder } of inject('sites'))
    expect(listFiles(folder).filter((file) => file.startsWith('search/'))).toEqual([]);
});

function searchFiles(folder: string): readonly string[] {
  return listFiles(folder).filter((file) => /^search\/.+\.json$/u.test(file));
}
