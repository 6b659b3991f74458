import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { emptyWorkspace } from '../permalinks/workspace.ts';

it('a link to the page of a source leads there, where there is that source', () => {
  const site = emptyWorkspace();
  mkdirSync(join(site.folder, 'sources'));
  site.write('sources/minutes.txt', 'We have plans.');
  site.write('sources/minutes.yaml', 'title: Minutes\nretrieved: 2026-01-01\n');
  site.write(
    'articles/links.md',
    '---\ntitle: T\ndescription: D\n---\n\n[a](/sources/minutes/)\n\n[b](/sources/nothing/)\n',
  );
  site.release();
  expect(site.problems()).toEqual(['error link-broken links.md:8:1']);
});
