import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { inMadeFolders } from '../../../src/content/in-made-folders.ts';

test.for([
  { path: '.cache', content: 'content', isMade: true },
  { path: '.cache/articles/0a1b', content: 'content', isMade: true },
  { path: 'dist/index.html', content: 'content', isMade: true },
  { path: 'content/articles/x.md', content: 'content', isMade: false },
  { path: 'content/dist/x.md', content: 'content', isMade: false },
  { path: 'distant/x.md', content: 'content', isMade: false },
  { path: '.cache/copy/articles/x.md', content: '.cache/copy', isMade: false },
])(
  'while one writes, of $path with the content in $content, it is $isMade that it is not watched',
  ({ path, content, isMade }) => {
    expect(inMadeFolders(resolve(content))(resolve(path))).toBe(isMade);
  },
);
