import { expect, it } from 'vitest';
import { readSite } from '../../../src/content/read-site.ts';
import { codes, compile } from '../article/compile.ts';

it.each([
  ['an author', 'authors: [{ name: bank.example, url: "https://evil.example" }]', '5:38'],
  ['a source', 'source: { name: www.bank.example, url: "https://evil.example" }', '5:40'],
  [
    'the source of a quotation',
    'quotes: [{ id: q, speaker: ann, text: We talk, source: { name: "https://bank.example", url: "https://evil.example" } }]',
    '5:93',
  ],
])('refuses %s whose name is another address than it leads to', (_, frontmatter, place) => {
  expect(codes(compile(frontmatter, 'Ann: “We talk”'))).toContain(`link-misleading ${place}`);
});

it('takes a name that is its own address, and one in words', () => {
  const frontmatter = `source: { name: bank.example, url: "https://www.bank.example/news" }
authors: [{ name: Bob of bank.example, url: "https://bob.example" }]`;
  expect(codes(compile(frontmatter, 'Ann'))).toEqual([]);
});

it('refuses a publisher whose name is another address', () => {
  const yaml =
    'title: S\ntagline: T\nlang: en\npublisher: { name: bank.example, url: "https://evil.example" }\n';
  const { site, problems } = readSite(yaml, 'site.yaml');
  expect(site).toBeNull();
  expect(problems).toMatchObject([{ code: 'link-misleading', line: 4, column: 39 }]);
});
