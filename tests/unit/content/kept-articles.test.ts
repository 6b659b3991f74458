import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { articleKey } from '../../../src/content/article-key.ts';
import { compileAhead } from '../../../src/content/compile-ahead.ts';
import { keptArticles } from '../../../src/content/kept-articles.ts';
import { readContent } from '../../../src/content/read-content.ts';
import { sourceOf } from '../../../src/content/read-article-file.ts';
import { openArticles } from '../../support/open-articles.ts';
import { temporaryFolder, type TemporaryFolder } from '../../support/temporary-folder.ts';

const COUNT = 110;

let folder: TemporaryFolder;
const article = (index: number) => join(folder.path, 'articles', `article-${index}.md`);

beforeAll(async () => {
  folder = await temporaryFolder();
  mkdirSync(join(folder.path, 'articles'));
  writeFileSync(
    join(folder.path, 'site.yaml'),
    'title: S\ntagline: T\nlang: en\npublisher: { name: P }\n',
  );
  for (let index = 0; index < COUNT; index += 1) writeFileSync(article(index), textOf(index));
});

afterAll(() => folder.remove());

const textOf = (index: number) => `---
title: Article ${index} of ${process.pid}
description: D
actors: [{ id: ann, name: Ann, kind: person }, { id: bo, name: Bo, kind: person }]
quotes: [{ id: words, speaker: ann, text: These are words }]
---

“These are words,” said Ann.
`;

function keyOf(file: string, lang = 'en', base = '/'): string {
  const { content, ...source } = sourceOf(file, { path: folder.path }, []);
  return articleKey({ ...source, content: content ?? '' }, { lang, base });
}

/** All that is read of a folder, as JSON. */
function readAll(base = '/'): string {
  const content = readContent(folder.path, { base });
  const { problems, articles } = content;
  const facts = articles.map(({ listed, recorded, cacheKey }) => ({ listed, recorded, cacheKey }));
  const html = articles.map((each) => each.content()?.html);
  return JSON.stringify([problems, facts, openArticles(content), html]);
}

describe('articles that were not compiled before', () => {
  it('are compiled in other threads, where there are many, and kept', async () => {
    const told: string[] = [];
    await compileAhead(folder.path, '/', (done, total) => told.push(`${done} of ${total}`));
    expect(told.at(-1)).toBe(`${COUNT} of ${COUNT}`);
    for (let index = 0; index < COUNT; index += 1)
      expect(keptArticles().factsOf(keyOf(article(index)))?.listed?.title).toContain(`${index} of`);
    const again: string[] = [];
    await compileAhead(folder.path, '/', (done, total) => again.push(`${done} of ${total}`));
    expect(again).toEqual([]);
  });
});

test('what is kept is what compiling gives', () => {
  const kept = readAll();
  expect(kept).toContain('actor-unmentioned');
  for (let index = 0; index < COUNT; index += 1) writeFileSync(keptFile(index), '');
  expect(readAll()).toBe(kept);
});

test.each([
  ['is cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 9)],
  ['was written over', (bytes: Buffer) => Buffer.from(bytes.map((byte) => byte ^ 7))],
  ['is empty', () => Buffer.alloc(0)],
  ['is of another version', () => Buffer.from('{"facts":{"listed":null}}\nnull')],
])('a kept article that %s is compiled anew', (_, damage) => {
  const sound = readAll();
  const file = keptFile(3);
  writeFileSync(file, damage(readFileSync(file)));
  expect(readAll()).toBe(sound);
  expect(keptArticles().factsOf(keyOf(article(3)))).not.toBeNull();
});

describe('the key of an article', () => {
  it.each([
    ['its text', () => keyOf(article(1)), () => keyOf(article(2))],
    ['the path of the site', () => keyOf(article(1)), () => keyOf(article(1), 'en', '/sub/')],
    ['the language of the site', () => keyOf(article(1)), () => keyOf(article(1), 'de')],
  ])('names %s', (_, one, other) => {
    expect(one()).toBe(one());
    expect(one()).not.toBe(other());
  });
});

test('an article is read anew once a picture that it lacked is there', () => {
  writeFileSync(article(0), `${textOf(0)}\n![A dot](../images/dot.gif)\n`);
  const missing = () =>
    readContent(folder.path, { base: '/' }).problems.filter(({ code }) => code === 'image-missing');
  expect(missing()).toHaveLength(1);
  mkdirSync(join(folder.path, 'images'));
  writeFileSync(join(folder.path, 'images', 'dot.gif'), GIF);
  expect(missing()).toEqual([]);
});

const GIF = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

function keptFile(index: number): string {
  return join('.cache', 'articles', keyOf(article(index)));
}
