import { expect, it, vi } from 'vitest';
import { environmentOptions } from '../../../src/content/environment-options.ts';
import { readContent } from '../../../src/content/read-content.ts';
import { emptyWorkspace, type Workspace } from '../permalinks/workspace.ts';

const BRIDGES = `---
title: Bridges
description: About bridges.
formerly: [crossings]
actors: [{ id: orr, formerly: [ida], name: Ida Orr, kind: person }]
dates: [{ id: opening, date: 2026-03-01, title: It opens }]
quotes: [{ id: it-holds, formerly: [holds], speaker: orr, text: It holds }]
withdrawn: [{ id: q-forged, formerly: [false], date: 2026-01-05, reason: It was forged. }]
---

Ida Orr said: “It holds”.[^1]

It does.

[^1]: So far.
`;
const FERRIES = `---
title: Ferries
description: About ferries.
formerly: [boats]
quotes: []
retraction: { date: 2026-01-06, reason: It was forged. }
---

[A link](/articles/nothing/) that nobody sees.
`;
const rails = (text: string) =>
  `---\ntitle: Rails\ndescription: About rails.\n---\n\n[x](${text})\n`;

/** A site with three articles, one of which links to another. */
function linking(url: string): Workspace {
  const workspace = emptyWorkspace();
  workspace.write('articles/rails.md', rails('/'));
  workspace.record('2026-01-01');
  workspace.write('articles/bridges.md', BRIDGES);
  workspace.write('articles/ferries.md', FERRIES);
  workspace.release('2026-01-02');
  workspace.write('articles/rails.md', rails(url));
  return workspace;
}

it.each([
  '/',
  '/#main',
  '/articles/bridges/',
  '/articles/bridges/?from=x',
  '/articles/bridges/#q-it-holds',
  '/articles/bridges/#q-it%2Dholds',
  '/articles/bridges/#q-it-holds:~:text=holds',
  '/articles/bridges/#:~:text=holds',
  '/articles/bridges/#a-orr',
  '/articles/bridges/#d-opening',
  '/articles/bridges/#p2',
  '/articles/bridges/#timeline',
  '/articles/bridges/#quotations',
  '/articles/bridges/#withdrawn',
  '/articles/bridges/#user-content-fn-1',
  '/articles/bridges/#footnote-label',
  '/articles/bridges/cite.bib',
  '/articles/bridges/card.png',
  '/articles/bridges/annotations.jsonld',
  '/q/bridges/it-holds/',
  '/q/bridges/it-holds/#passage',
  '/q/bridges/it-holds/card.png',
  '/favicon.svg',
  '/articles/rails/#p1',
  '#p1',
  '#main',
  '#:~:text=x',
  'https://example.org/articles/nothing/',
])('takes the link %s', (url) => {
  expect(linking(url).problems()).toEqual([]);
});

it.each([
  '/articles/no-such/',
  '/articles/no-such/#q-it-holds',
  '/articles/bridges',
  '/articles/bridges/index.html',
  '/articles/bridges/#q-nothing',
  '/articles/bridges/#p9',
  '/articles/bridges/#corrections',
  '/articles/bridges/#user-content-fn-2',
  '/articles/bridges/#constructor',
  '/articles/bridges/cite.doc',
  '/articles/bridges/more/',
  '/articles/crossings/#q-nothing',
  '/articles/../articles/bridges/',
  '/articles%2Fbridges/',
  '/articles/',
  '/bridges/',
  '/q/bridges/it-holds',
  '/q/bridges/nothing/',
  '/q/no-such/it-holds/',
  '/q/bridges/it-holds/#q-it-holds',
  '/q/bridges/it-holds/annotations.jsonld',
  '/q/bridges/it-holds/cite.doc',
  '/q/bridges/nothing/cite.bib',
  '/favicon.ico',
  '/#q-it-holds',
  '/#nothing',
  '#q-nothing',
  '#timeline',
])('refuses the link %s, which leads nowhere', (url) => {
  expect(linking(url).problems()).toEqual(['error link-broken rails.md:6:1']);
});

it.each([
  ['/articles/crossings/', '/articles/bridges/'],
  ['/articles/crossings/#q-holds', '/articles/bridges/#q-it-holds'],
  ['/articles/crossings/cite.bib', '/articles/bridges/cite.bib'],
  ['/articles/bridges/#q-holds', '/articles/bridges/#q-it-holds'],
  ['/articles/bridges/#a-ida', '/articles/bridges/#a-orr'],
  ['/articles/crossings/#p1', '/articles/bridges/#p1'],
  ['/q/crossings/it-holds/', '/q/bridges/it-holds/'],
  ['/q/bridges/holds/', '/q/bridges/it-holds/'],
  ['/q/crossings/holds/card.png', '/q/bridges/it-holds/card.png'],
  ['/q/bridges/it-holds/cite.txt', '/articles/bridges/cite.txt'],
  ['/q/crossings/holds/cite.bib', '/articles/bridges/cite.bib'],
  ['/#p1', '/articles/rails/#p1'],
])('warns of the link %s, which leads on to %s', (url, now) => {
  const workspace = linking(url);
  expect(workspace.problems()).toEqual(['warning link-former rails.md:6:1']);
  expect(workspace.words()[0]).toMatch(`“${url}” still leads on`);
  expect(workspace.words()[0]).toMatch(`Write “${now}”.`);
  expect(linking(now).problems()).toEqual([]);
});

it.each([
  '/articles/bridges/#q-forged',
  '/articles/bridges/#q-false',
  '/articles/crossings/#q-forged',
  '/q/bridges/forged/',
  '/q/bridges/false/',
  '/q/bridges/forged/cite.bib',
  '/articles/ferries/',
  '/articles/boats/',
])('warns of the link %s, which leads to a notice', (url) => {
  const workspace = linking(url);
  expect(workspace.problems()).toEqual(['warning link-withdrawn rails.md:6:1']);
  expect(workspace.words()[0]).toMatch(/was withdrawn \(2026-01-0[56]\)/u);
});

it.each([
  ['/articles/bridgse/', '/articles/bridges/'],
  ['/articles/bridges', '/articles/bridges/'],
  ['/articles/bridges/index.html', '/articles/bridges/'],
  ['/articles/crossings', '/articles/bridges/'],
  ['/articles/bridges/#q-it-hold', '/articles/bridges/#q-it-holds'],
  ['/q/bridges/it-hold/', '/q/bridges/it-holds/'],
])('says what was meant by the link %s', (url, meant) => {
  expect(linking(url).words()[0]).toContain(`Did you mean “${meant}”?`);
  expect(linking(meant).problems()).toEqual([]);
});

it('warns of former and withdrawn anchors on their own page', () => {
  const workspace = linking('/');
  workspace.edit('articles/bridges.md', ['It does.', '[a](#q-holds) [b](#q-false) [c](#q-no)']);
  expect(workspace.problems()).toEqual([
    'error link-broken bridges.md:13:29',
    'warning link-former bridges.md:13:1',
    'warning link-withdrawn bridges.md:13:15',
  ]);
  expect(workspace.words()[1]).toContain('Write “#q-it-holds”.');
});

it('places a broken link that is given by reference, and a bare one', () => {
  const workspace = linking('/');
  workspace.edit('articles/rails.md', [
    '[x](/)',
    '[x][y] and [x]\n\n[y]: /no/\n[x]: /articles/no/',
  ]);
  expect(workspace.problems()).toEqual([
    'error link-broken rails.md:8:1',
    'error link-broken rails.md:9:1',
  ]);
});

it('calls nothing broken that an article may hold which cannot be read', () => {
  const workspace = linking('/articles/crossings/#q-nothing');
  const links = ['/articles/bridges/#q-nothing', '/articles/older/', '/#q-nothing', '/nowhere/'];
  workspace.write('articles/rails.md', rails(links.join(') [x](')));
  workspace.write('articles/bridges.md', BRIDGES.replace('title:', 'title: ['));
  expect(workspace.problems().filter((problem) => problem.includes('rails'))).toEqual([
    'error link-broken rails.md:6:74',
  ]);
});

it('calls no anchor broken of an article that has another error', () => {
  const workspace = linking('/articles/bridges/#q-nothing) [x](/articles/nothing/');
  workspace.edit('articles/bridges.md', ['id: it-holds', 'id: It holds']);
  expect(workspace.problems().filter((problem) => problem.includes('rails'))).toEqual([
    'error link-broken rails.md:6:35',
  ]);
});

it.each([
  ['/', 'https://verbatim.example'],
  ['/news/', 'https://verbatim.example/news'],
  ['/news', 'http://VERBATIM.example/news'],
])('checks links with the whole address of the site, under %s', (base, home) => {
  const workspace = linking(`${home}/articles/no-such/`);
  workspace.edit('articles/bridges.md', ['kind: person', `kind: person, url: "${home}/no/"`]);
  vi.stubEnv('SITE_URL', 'https://verbatim.example/');
  vi.stubEnv('BASE_PATH', base);
  const { problems } = readContent(workspace.folder, environmentOptions());
  expect(problems.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual([
    'link-broken 5:72',
    'link-broken 6:1',
  ]);
});

it('leaves what is beside the site on its host alone', () => {
  const { folder } = linking('https://verbatim.example/other/');
  vi.stubEnv('SITE_URL', 'https://verbatim.example');
  const { problems } = readContent(folder, environmentOptions('/news/'));
  expect(problems).toEqual([]);
});

it('says that the site’s own path is not to be written', () => {
  const { folder } = linking('/news/articles/bridges/#q-holds');
  const { problems } = readContent(folder, environmentOptions('/news/'));
  expect(problems).toMatchObject([
    {
      code: 'link-broken',
      message: expect.stringContaining('the build puts /news/ before each address'),
      fix: 'Did you mean “/articles/bridges/#q-it-holds”?',
    },
  ]);
});
