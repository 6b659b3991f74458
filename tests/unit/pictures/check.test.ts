import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Content, readContent } from '../../../src/content/read-content.ts';
import { temporaryFolder, type TemporaryFolder } from '../../support/temporary-folder.ts';
import { photograph } from './sample-pictures.ts';

let folder: TemporaryFolder;
let content: Content;

const article = (name: string) =>
  `---\ntitle: T\ndescription: D\n---\n\nWords.\n\n![A view](../images/${name})\n`;

beforeAll(async () => {
  folder = await temporaryFolder();
  for (const name of ['articles', 'images']) mkdirSync(join(folder.path, name));
  const photo = await photograph();
  const files = {
    'site.yaml': 'title: T\ntagline: T\nlang: en\npublisher: { name: P }\n',
    'images/whole.jpg': photo,
    'images/cut.jpg': photo.subarray(0, -60),
    'articles/whole.md': article('whole.jpg'),
    'articles/cut.md': article('cut.jpg'),
    'articles/other.md': article('Whole.jpg'),
    'articles/odd.md': article(`a%00b.png) ![A view](../images/${'x'.repeat(300)}.png`),
  };
  for (const [name, data] of Object.entries(files)) writeFileSync(join(folder.path, name), data);
  content = readContent(folder.path, { base: '/' });
});
afterAll(() => folder.remove());

test.each([
  ['cut.md', ['image-unreadable 8:1']],
  ['other.md', ['image-missing 8:1']],
  ['odd.md', ['image-missing 8:1', 'image-missing 8:32']],
])('a picture that is damaged, or not there, is a problem of %s, at its line', (name, expected) => {
  const problems = content.problems.filter(({ file }) => file.endsWith(`/${name}`));
  expect(problems.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual(expected);
});

test('the name that was meant is told, and what to do about damage', () => {
  const told = content.problems.map(({ message, fix }) => `${message} ${fix}`).join('\n');
  expect(told).toContain('In images/ there is “whole.jpg”: write its name just so');
  expect(told).toContain('cannot be shown: VipsJpeg: premature end of JPEG image. Open it in');
});

test('the other articles are read all the same', () => {
  expect(content.articles.map(({ listed, pictures }) => [listed.slug, pictures.length])).toEqual([
    ['whole', 1],
  ]);
});
