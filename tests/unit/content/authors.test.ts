import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/content/read-content.ts';
import { publishedWorkspace, type Workspace } from '../permalinks/workspace.ts';

const ORR = '- { id: orr, name: Ida Orr, url: https://orr.example/, description: Writes. }\n';

function by(authors: string, shared = ORR): Workspace {
  const site = publishedWorkspace();
  if (shared !== '') site.write('authors.yaml', shared);
  site.edit('articles/rails.md', ['title: Rails\n', `title: Rails\nauthors: ${authors}\n`]);
  return site;
}

const read = ({ folder }: Workspace) =>
  readContent(folder, { base: '/', against: process.env['PERMALINKS_AGAINST'] });

const bylineOf = (site: Workspace) =>
  read(site).articles.flatMap(({ listed }) => (listed.slug === 'rails' ? listed.authors : []));

const keyOf = (site: Workspace) =>
  read(site).articles.find(({ listed }) => listed.slug === 'rails')?.cacheKey;

describe('the authors of an article', () => {
  it.each([
    ['by id, as the site describes them', '[orr]', ['orr', 'Ida Orr', 'https://orr.example/']],
    [
      'by id, under another name',
      '[{ id: orr, name: I. O. }]',
      ['orr', 'I. O.', 'https://orr.example/'],
    ],
    ['by name alone', '[Jo Writer]', [null, 'Jo Writer', null]],
    ['by a bare word, where nobody is described', '[reuters]', [null, 'reuters', null]],
    [
      'by name and address',
      '[{ name: jo, url: https://jo.example/ }]',
      [null, 'jo', 'https://jo.example/'],
    ],
  ])('are named %s', (_, authors, [id, name, url]) => {
    expect(bylineOf(by(authors, authors.includes('orr') ? ORR : ''))).toEqual([{ id, name, url }]);
  });

  it.each([
    ['an id that nobody has', '[or]', 'author-unknown'],
    ['no name and no id', '[{ url: https://jo.example/ }]', 'field-missing'],
    ['an id that is none', '[{ id: Ida Orr }]', 'value-invalid'],
    ['another key', '[{ id: orr, nam: Ida }]', 'key-unknown'],
    ['a name that YAML takes for a key', '["Jo", The Desk: Tokyo]', 'text-unquoted'],
  ])('cannot have %s', (_, authors, code) => {
    const [first] = by(authors).problems();
    expect(first).toMatch(new RegExp(`^error ${code} .*rails\\.md:3:\\d+$`, 'u'));
  });
});

describe('authors whom articles share', () => {
  it('are recorded as addresses that last', () => {
    const site = by('[orr]');
    expect(site.problems()).toEqual(['warning permalink-new authors.yaml:1:1']);
    site.release();
    expect(site.read('permalinks.json')).toContain('"authors/orr": {"published":"2026-');
    site.write('authors.yaml', '- { id: ida, name: Ida Orr }\n');
    site.edit('articles/rails.md', ['[orr]', '[ida]']);
    expect(site.problems()).toContainEqual(
      expect.stringMatching(/^error author-lost permalinks\.json:\d+:1$/u),
    );
  });

  it('need no article once they were published, but are warned of: their pages are empty', () => {
    const site = by('[orr]');
    site.release();
    site.edit('articles/rails.md', ['authors: [orr]\n', '']);
    expect(site.problems()).toEqual(['warning author-unused authors.yaml:1:9']);
  });

  it('are not lost while their file has an error, which is told alone', () => {
    const site = by('[orr]');
    site.release();
    site.write('authors.yaml', '- { id: orr, nam: Ida Orr }\n');
    expect(site.problems()).toEqual([
      'error field-missing authors.yaml:1:5',
      'error key-unknown authors.yaml:1:14',
    ]);
  });

  it('are told of a merge that left its marks in their file, in these words', () => {
    const site = by('[orr]');
    site.write('authors.yaml', `<<<<<<< HEAD\n${ORR}=======\n${ORR}>>>>>>> other\n`);
    expect(site.problems()).toEqual(['error conflict-marks authors.yaml:1:1']);
  });

  it('have ids of their own', () => {
    expect(by('[orr]', ORR + ORR).problems()).toContain('error id-duplicate authors.yaml:2:9');
  });

  it('renew an article only with what it shows of them', () => {
    const site = by('[orr]');
    const before = keyOf(site);
    site.write('authors.yaml', ORR.replace('Writes.', 'Wrote.'));
    expect(keyOf(site)).toBe(before);
    site.write('authors.yaml', ORR.replace('Ida Orr', 'Ida M. Orr'));
    expect(keyOf(site)).not.toBe(before);
  });
});
