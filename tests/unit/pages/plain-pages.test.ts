import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent, type Content } from '../../../src/content/read-content.ts';
import { publishedWorkspace, type Workspace } from '../permalinks/workspace.ts';

const page = (front: string, text = 'Text.') => `---\n${front}\n---\n\n${text}\n`;
const ABOUT = page('title: About us');

/** Two published articles, and plain pages beside them. */
function withPages(pages: Readonly<Record<string, string>>): Workspace {
  const workspace = publishedWorkspace();
  mkdirSync(join(workspace.folder, 'pages'));
  for (const [name, text] of Object.entries(pages)) workspace.write(`pages/${name}`, text);
  workspace.record('2026-01-01');
  return workspace;
}

function contentOf({ folder }: Workspace): Content {
  return readContent(folder, { base: '/', against: process.env['PERMALINKS_AGAINST'] });
}

const problemsOf = (text: string) => withPages({ 'about.md': text }).problems();

describe('a plain page', () => {
  it('has its title, its text, and nothing that it need not have', () => {
    const workspace = withPages({ 'about.md': page('title: About us', '# Who\n\nWe *are*.') });
    expect(workspace.problems()).toEqual([]);
    const [about] = contentOf(workspace).pages.pages;
    expect(about?.page).toEqual({
      slug: 'about',
      title: 'About us',
      description: 'Who We are.',
      order: null,
      lang: 'en',
    });
    expect(about?.html).toBe('<h2 id="s-who">Who</h2>\n<p>We <em>are</em>.</p>');
  });

  it('may say more of itself', () => {
    const front = 'title: من نحن\ndescription: صفحة.\norder: 7\nlang: ar';
    const [about] = contentOf(withPages({ 'about.md': page(front, '> Words.') })).pages.pages;
    expect(about?.page).toMatchObject({
      description: 'صفحة.',
      order: 7,
      lang: 'ar',
    });
    expect(about?.html).toContain('<blockquote dir="ltr">');
  });

  it('is described by its title where it has no text', () => {
    const [about] = contentOf(withPages({ 'about.md': page('title: About us', '') })).pages.pages;
    expect(about?.page.description).toBe('About us');
  });

  it('quotes without listing it, and numbers no paragraph', () => {
    const text = page('title: About', 'They call us “the paper that looks it up”.\n\nSo be it.');
    expect(problemsOf(text)).toEqual([]);
    const [about] = contentOf(withPages({ 'about.md': text })).pages.pages;
    expect(about?.html).not.toMatch(/<p id|<mark/u);
  });

  it('is no article: the ledger does not know it', () => {
    const { ids } = contentOf(withPages({ 'about.md': ABOUT }));
    expect(ids.articles.map(({ slug }) => slug)).toEqual(['bridges', 'rails']);
  });
});

it('lists pages by their order, then by their titles', () => {
  const workspace = withPages({
    'a.md': page('title: Zebras'),
    'b.md': page('title: Éclairs'),
    'c.md': page('title: Last of the numbered\norder: 20'),
    'd.md': page('title: First\norder: 3'),
    'e.md': page('title: As numbered\norder: 20'),
  });
  expect(workspace.problems()).toEqual([]);
  const titles = contentOf(workspace).pages.listed.map(({ title }) => title);
  expect(titles).toEqual(['First', 'As numbered', 'Last of the numbered', 'Éclairs', 'Zebras']);
});

it.each([
  ['an unknown key', page('titel: About\ntitle: About'), ['error key-unknown about.md:2:1']],
  ['no title', page('order: 1'), ['error field-missing about.md:2:1']],
  [
    'an order that is no number',
    page('title: A\norder: first'),
    ['error value-invalid about.md:3:8'],
  ],
  ['a language that is none', page('title: A\nlang: x'), ['error value-invalid about.md:3:7']],
  ['what only articles have', page('title: A\nquotes: []'), ['error key-unknown about.md:3:1']],
  ['an empty file', '\n', ['error file-empty about.md:1:1']],
  ['no frontmatter', 'Text.\n', ['error frontmatter-missing about.md:1:1']],
  ['an open frontmatter', '---\ntitle: A\n', ['error frontmatter-unclosed about.md:1:1']],
  [
    'conflict marks',
    page('title: A', '<<<<<<< a\nx\n=======\ny\n>>>>>>> b'),
    ['error conflict-marks about.md:5:1'],
  ],
  ['raw HTML', page('title: A', 'So <b>so</b>.'), ['error html-raw about.md:5:4']],
  [
    'a script as an address',
    page('title: A', '[x](javascript:y)'),
    ['error link-unsafe about.md:5:1'],
  ],
  [
    'a picture that is missing',
    page('title: A', '![x](../images/x.png)'),
    ['error image-missing about.md:5:1'],
  ],
  [
    'a hidden character in the text',
    page('title: A', 'So\u200Bso.'),
    ['error character-hidden about.md:5:3'],
  ],
  [
    'one that reorders the title',
    page('title: A\u202Eb'),
    ['error character-reordering about.md:2:9'],
  ],
  ['deep nesting', page('title: A', `${'> '.repeat(50)}x`), ['error too-complex about.md:5:1']],
])('reports %s where it stands', (_, text, expected) => {
  expect(problemsOf(text)).toEqual(expect.arrayContaining(expected));
});

it('suggests the key that was meant', () => {
  expect(
    withPages({ 'about.md': page('titel: About') })
      .words()
      .join(),
  ).toContain('“title”');
});

it.each<[what: string, make: (workspace: Workspace) => void, expected: string]>([
  [
    'a page that is not UTF-8',
    ({ folder }) =>
      writeFileSync(join(folder, 'pages/x.md'), Buffer.from(page('title: Caf\u00E9'), 'latin1')),
    'error file-not-utf8 x.md:2:11',
  ],
  [
    'a page that is a link out of the folder',
    ({ folder }) => symlinkSync('/etc/passwd', join(folder, 'pages/x.md')),
    'error file-unreadable x.md:1:1',
  ],
  [
    'a page that is a link to another',
    ({ folder }) => symlinkSync('about.md', join(folder, 'pages/x.md')),
    'error file-unreadable x.md:1:1',
  ],
  [
    'a page that is a pipe',
    ({ folder }) => void spawnSync('mkfifo', [join(folder, 'pages/x.md')]),
    'error file-unreadable x.md:1:1',
  ],
  [
    'a folder in the place of a page',
    ({ folder }) => void mkdirSync(join(folder, 'pages/x.md')),
    'error file-unreadable x.md:1:1',
  ],
  [
    'a name that is no part of an address',
    ({ write }) => write('pages/About us.md', ABOUT),
    'error slug-invalid About us.md:1:1',
  ],
  [
    'a name that the site uses',
    ({ write }) => write('pages/search.md', ABOUT),
    'error page-slug-taken search.md:1:1',
  ],
  [
    'a name that public/ has',
    ({ write }) => write('pages/fonts.md', ABOUT),
    'error page-slug-taken fonts.md:1:1',
  ],
  [
    'what is no page',
    ({ write }) => write('pages/notes.txt', 'x'),
    'warning file-unexpected notes.txt:1:1',
  ],
])('names %s, and reports the others', (_, make, expected) => {
  const workspace = withPages({ 'about.md': page('titel: About') });
  make(workspace);
  expect(workspace.problems()).toContain(expected);
  expect(workspace.problems()).toContain('error key-unknown about.md:2:1');
});

it('names a file in the place of the folder', () => {
  const workspace = publishedWorkspace();
  workspace.write('pages', 'x');
  expect(workspace.problems()).toEqual(['error file-unreadable pages:1:1']);
});

describe('links', () => {
  const linking = (url: string, from: 'articles/bridges.md' | 'pages/about.md') => {
    const workspace = withPages({
      'about.md': page('title: About', '# Who'),
      'method.md': page('title: Method', '# How\n\nSo.[^1]\n\n[^1]: Like this.'),
    });
    workspace.write(from, `${workspace.read(from)}\n[x](${url})\n`);
    return workspace;
  };

  it.each([
    ['/method/', 'articles/bridges.md'],
    ['/method/#s-how', 'articles/bridges.md'],
    ['/method/#main', 'articles/bridges.md'],
    ['/method/#user-content-fn-1', 'articles/bridges.md'],
    ['../pages/method.md#s-how', 'articles/bridges.md'],
    ['/method/', 'pages/about.md'],
    ['method.md#s-how', 'pages/about.md'],
    ['#s-who', 'pages/about.md'],
    ['#main', 'pages/about.md'],
    ['/articles/rails/#q-plans', 'pages/about.md'],
    ['../articles/rails.md#q-plans', 'pages/about.md'],
    ['/q/rails/plans/', 'pages/about.md'],
    ['/', 'pages/about.md'],
  ] as const)('%s in %s is taken', (url, from) => {
    expect(linking(url, from).problems()).toEqual([]);
  });

  it.each([
    ['/metod/', 'articles/bridges.md', '“/method/”'],
    ['/method', 'articles/bridges.md', '“/method/”'],
    ['/method/index.html', 'articles/bridges.md', '“/method/”'],
    ['/method/#s-hew', 'articles/bridges.md', '“/method/#s-how”'],
    ['/method/#p1', 'articles/bridges.md', ''],
    ['method.md', 'articles/bridges.md', ''],
    ['rails.md', 'pages/about.md', ''],
    ['#s-whom', 'pages/about.md', '“/about/#s-who”'],
    ['#timeline', 'pages/about.md', ''],
    ['/articles/rails/#q-nothing', 'pages/about.md', ''],
    ['/q/rails/nothing/', 'pages/about.md', ''],
  ] as const)('%s in %s leads nowhere', (url, from, meant) => {
    const workspace = linking(url, from);
    const [problem, ...others] = workspace.problems();
    expect(others).toEqual([]);
    expect(problem).toMatch(/^error link-broken (?:bridges\.md:13|about\.md:7):1$/u);
    expect(workspace.words().join()).toContain(meant);
  });

  it('to a page that cannot be read are not judged', () => {
    const workspace = linking('/method/#s-how', 'articles/bridges.md');
    workspace.write('pages/method.md', '');
    expect(workspace.problems()).toEqual(['error file-empty method.md:1:1']);
  });
});

it('another page, title or order is new to every page of the site; a text only to its own', () => {
  const workspace = withPages({ 'about.md': ABOUT, 'method.md': page('title: Method') });
  const keys = () => {
    const { articles, pages } = contentOf(workspace);
    return [...articles, ...pages.pages].map(({ cacheKey }) => cacheKey);
  };
  const changedBy = (change: () => void) => {
    const before = new Set(keys());
    change();
    return keys().filter((key) => !before.has(key)).length;
  };
  expect(changedBy(() => workspace.write('pages/about.md', page('title: About us', 'More.')))).toBe(
    1,
  );
  expect(changedBy(() => workspace.write('pages/about.md', page('title: About')))).toBe(4);
  expect(changedBy(() => workspace.write('pages/method.md', page('title: Method\norder: 1')))).toBe(
    4,
  );
  expect(changedBy(() => workspace.remove('pages/about.md'))).toBe(3);
});
