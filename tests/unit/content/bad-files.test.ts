import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import * as compiling from '../../../src/article/compile-article.ts';
import { readContent } from '../../../src/content/read-content.ts';
import { BRIDGES, publishedWorkspace, RAILS, type Workspace } from '../permalinks/workspace.ts';

const picture = (url: string) => `${BRIDGES}\n![A bridge](${url})\n`;

/** What stands beside the article “rails”, which has a slip that is to be reported all the same. */
const FOLDERS: readonly (readonly [
  what: string,
  make: (workspace: Workspace) => void,
  expected: string,
  words: RegExp,
])[] = [
  [
    'a picture whose name has NUL',
    ({ write }) => write('articles/bridges.md', picture('../images/a%00b.png')),
    'image-missing bridges.md:13:1',
    /There is no image/u,
  ],
  [
    'a picture whose name is too long',
    ({ write }) => write('articles/bridges.md', picture(`../images/${'x'.repeat(300)}.png`)),
    'image-missing bridges.md:13:1',
    /There is no image/u,
  ],
  [
    'a picture that is a link to itself',
    ({ write, folder }) => {
      symlinkSync('loop.png', join(folder, 'images/loop.png'));
      write('articles/bridges.md', picture('../images/loop.png'));
    },
    'image-unreadable bridges.md:13:1',
    /leads back to itself/u,
  ],
  [
    'a picture that is a pipe',
    ({ write, folder }) => {
      spawnSync('mkfifo', [join(folder, 'images/pipe.png')]);
      write('articles/bridges.md', picture('../images/pipe.png'));
    },
    'image-unreadable bridges.md:13:1',
    /neither a file nor a folder/u,
  ],
  [
    'a picture that is a link out of the folder',
    ({ write, folder }) => {
      writeFileSync(join(folder, '../out.png'), PNG);
      symlinkSync('../../out.png', join(folder, 'images/out.png'));
      write('articles/bridges.md', picture('../images/out.png'));
    },
    'image-unreadable bridges.md:13:1',
    /leads out of the content folder/u,
  ],
  [
    'an article that is a link out of the folder',
    ({ folder }) => symlinkSync('/etc/passwd', join(folder, 'articles/x.md')),
    'file-unreadable x.md:1:1',
    /leads out of the content folder/u,
  ],
  [
    'an article that is a link to the process’s own files',
    ({ folder }) => symlinkSync('/proc/self/environ', join(folder, 'articles/x.md')),
    'file-unreadable x.md:1:1',
    /leads out of the content folder/u,
  ],
  [
    'an article that is a device which never ends',
    ({ folder }) => symlinkSync('/proc/kmsg', join(folder, 'articles/x.md')),
    'file-unreadable x.md:1:1',
    /leads out of the content folder/u,
  ],
  [
    'an article that is a pipe',
    ({ folder }) => void spawnSync('mkfifo', [join(folder, 'articles/x.md')]),
    'file-unreadable x.md:1:1',
    /neither a file nor a folder/u,
  ],
  [
    'an article that is a link to itself',
    ({ folder }) => symlinkSync('x.md', join(folder, 'articles/x.md')),
    'file-unreadable x.md:1:1',
    /back to itself/u,
  ],
  [
    'an article that is a link to another',
    ({ folder }) => symlinkSync('rails.md', join(folder, 'articles/a.md')),
    'file-unreadable a.md:1:1',
    /a link to rails\.md, which would be published twice/u,
  ],
  [
    'two articles that are links to one file',
    ({ folder, write }) => {
      write('text.md', BRIDGES);
      for (const name of ['x.md', 'y.md'])
        symlinkSync('../text.md', join(folder, 'articles', name));
    },
    'file-unreadable y.md:1:1',
    /a link to x\.md/u,
  ],
  [
    'an article as large as a disk',
    ({ folder, write }) => {
      write('articles/x.md', '');
      truncateSync(join(folder, 'articles/x.md'), 2 ** 40);
    },
    'file-too-large x.md:1:1',
    /1099511628 kB long/u,
  ],
  [
    'an article whose name is not UTF-8',
    ({ folder }) =>
      writeFileSync(
        Buffer.concat([
          Buffer.from(`${folder}/articles/x`),
          Buffer.from([0xff]),
          Buffer.from('.md'),
        ]),
        'x',
      ),
    'file-unreadable x\uFFFD.md:1:1',
    /name is not UTF-8/u,
  ],
  [
    'articles that lie elsewhere',
    ({ folder }) => {
      renameSync(join(folder, 'articles'), join(folder, '../elsewhere'));
      symlinkSync('../elsewhere', join(folder, 'articles'));
    },
    'file-unreadable articles:1:1',
    /leads out of the content folder/u,
  ],
  [
    'a site.yaml that lies elsewhere',
    ({ folder }) => {
      renameSync(join(folder, 'site.yaml'), join(folder, '../site.yaml'));
      symlinkSync('../site.yaml', join(folder, 'site.yaml'));
    },
    'file-unreadable site.yaml:1:1',
    /leads out of the content folder/u,
  ],
  [
    'a ledger that lies elsewhere',
    ({ folder }) => {
      renameSync(join(folder, 'permalinks.json'), join(folder, '../ledger.json'));
      symlinkSync('../ledger.json', join(folder, 'permalinks.json'));
    },
    'file-unreadable permalinks.json:1:1',
    /leads out of the content folder/u,
  ],
];

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

it.each(FOLDERS)('names %s, and reports the others', (_, make, expected, words) => {
  const workspace = publishedWorkspace();
  mkdirSync(join(workspace.folder, 'images'));
  workspace.edit('articles/rails.md', ['title: Rails', 'titel: Rails']);
  make(workspace);
  expect(workspace.problems()).toContain(`error ${expected}`);
  expect(workspace.words().join('\n')).toMatch(words);
  expect(workspace.words().join('\n')).not.toMatch(/root:|PATH=/u);
  if (expected.endsWith('md:1:1') || expected.startsWith('image'))
    expect(workspace.problems()).toContain('error key-unknown rails.md:2:1');
});

it('says nothing of what an editor keeps beside the file that is typed in', () => {
  const workspace = publishedWorkspace();
  for (const folder of ['articles', 'pages', 'sources'])
    mkdirSync(join(workspace.folder, folder), { recursive: true });
  for (const name of [
    ...['articles/#rails.md#', 'articles/rails.md~', 'articles/.rails.md.swp', 'site.yml~'],
    ...['pages/#about.md#', 'pages/about.md~', 'sources/#a.yaml#', 'sources/a.txt~'],
  ])
    workspace.write(name, RAILS);
  symlinkSync('ed@desk.4711', join(workspace.folder, 'articles/.#rails.md'));
  expect(workspace.problems()).toEqual([]);
});

it('reads a link that stays in the folder', () => {
  const workspace = publishedWorkspace();
  workspace.write('spare.md', RAILS);
  workspace.remove('articles/rails.md');
  symlinkSync('../spare.md', join(workspace.folder, 'articles/rails.md'));
  expect(workspace.problems()).toEqual([]);
});

it('names the file with which nobody has reckoned, and why, and reports the others', () => {
  const { folder, edit } = publishedWorkspace();
  edit('articles/bridges.md', ['text: It holds', 'text: It folds']);
  const { compileArticle } = compiling;
  vi.spyOn(compiling, 'compileArticle').mockImplementation((source, options) => {
    if (source.slug !== 'rails') return compileArticle(source, options);
    throw new TypeError('It broke\u001B[31m here\nand there');
  });
  const { problems, isWhole } = readContent(folder, {
    base: '/',
    against: process.env['PERMALINKS_AGAINST'],
  });
  vi.restoreAllMocks();
  const found = problems.map(({ code, line, column }) => `${code} ${line}:${column}`);
  expect(found).toContain('file-failed 1:1');
  expect(found).toContain('quote-not-found 8:11');
  // What cannot be read is not taken for lost.
  expect(isWhole).toBe(false);
  expect(found.join()).not.toContain('lost');
  const failed = problems.find(({ code }) => code === 'file-failed');
  expect(failed?.message).toContain('TypeError: It broke\uFFFD[31m here.');
});
