import { expect, it } from 'vitest';
import { readSite } from '../../../src/content/read-site.ts';

const siteWith = (title: string, publisher = 'P') =>
  readSite(
    `title: ${title}\ntagline: T\nlang: en\npublisher: { name: ${publisher} }\n`,
    'site.yaml',
  );

it.each([
  ['a space of no width', 'Ver\u200Bbatim', 'P', 'character-hidden 1:11'],
  ['an override', '"The \\u202Ebatim"', 'P', 'character-reordering 1:8'],
  ['a letter struck out', 'No\u0336t ours', 'P', 'character-hidden 1:10'],
  ['letters of two scripts in the publisher', 'T', 'The Рress', 'letters-mixed 4:24'],
])('refuses %s', (_, title, publisher, expected) => {
  const { site, problems } = siteWith(title, publisher);
  expect(site).toBeNull();
  expect(problems.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual([expected]);
});

it('is read where it is only warned of', () => {
  const { site, problems } = siteWith('The аре');
  expect(problems).toMatchObject([{ code: 'letters-alike', severity: 'warning' }]);
  expect(site).toMatchObject({ title: 'The аре' });
});

it('speaks of no frontmatter, which it has not', () => {
  const [problem] = readSite('only words', 'site.yaml').problems;
  expect(problem?.message).toMatch(/^“the top level” should be a set of keys \(title, tagline/u);
});
