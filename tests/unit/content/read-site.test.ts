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

const siteAnd = (line: string) =>
  readSite(`title: S\ntagline: T\nlang: en\npublisher: { name: P }\n${line}\n`, 'site.yaml');

it.each([
  'languages: [en, ar]',
  'contact: desk@example.org',
  'contact: https://example.org/errors',
  'repository: https://example.org/files',
  'mark: signs/our-mark.svg',
  "accent: { light: '#8c1d18', dark: '#f0998a' }",
  'navigation: [actors, about, { title: Press, url: https://example.org/ }]',
])('takes %s', (line) => {
  expect(siteAnd(line).problems).toEqual([]);
});

it.each([
  ['languages: [english]', '5:13', 'Write one of en, de, fr, ja, ar.'],
  ['languages: []', '5:12', 'Write at least one language.'],
  ['contact: desk at example', '5:10', 'Write a mail address, such as desk@example.org'],
  ['contact: http://example.org/', '5:10', 'or one that begins with https://.'],
  ['repository: http://example.org', '5:13', 'Write an address that begins with https://.'],
  ['mark: ../mark.svg', '5:7', 'Write the path of an SVG in this folder, such as mark.svg.'],
  ['mark: mark.png', '5:7', 'Write the path of an SVG in this folder'],
  ["accent: { light: red, dark: '#f0998a' }", '5:18', 'Write a colour of six digits, such as'],
  ["accent: { light: '#8c1d18' }", '5:11', 'Add dark: with its value.'],
  [
    "accent: { light: '#cc6666', dark: '#f0998a' }",
    '5:18',
    'Write #b35a5a, the nearest shade that can be read on the paper (#fdfcf9): it takes a contrast of 4.5, and this one’s is 3.61.',
  ],
  ["accent: { light: '#8c1d18', dark: '#8c1d18' }", '5:35', 'can be read on the paper (#161513)'],
  ['navigation: [{ title: Press }]', '5:16', 'Add url: with its value.'],
])('says of “%s” at %s: %s', (line, place, fix) => {
  const [problem] = siteAnd(line).problems;
  expect(`${problem?.line}:${problem?.column}`).toBe(place);
  expect(problem?.fix ?? '').toContain(fix);
});
