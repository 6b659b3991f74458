import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { readContent } from '../../../src/content/read-content.ts';
import { addToFile } from '../../../src/dev-panel/add-to-file.ts';
import type { OpenPage } from '../../../src/dev-panel/open-page.ts';
import { suggestEntry } from '../../../src/dev-panel/suggest-entry.ts';
import { BRIDGES, publishedWorkspace, RAILS } from '../permalinks/workspace.ts';

function pageOf(folder: string): OpenPage {
  vi.stubEnv('CONTENT_DIR', folder);
  onTestFinished(() => void vi.unstubAllEnvs());
  const content = readContent(folder, { base: '/', held: 'shown' });
  const entry = content.articles.find(({ listed }) => listed.slug === 'rails');
  const article = entry?.content()?.article;
  if (!entry || !article) throw new Error('there is no such article');
  return { content, entry, article, file: join(folder, 'articles/rails.md') };
}

test('two quotations of somebody who is not listed yet can be put in at once, one after the other', async () => {
  const { folder, read, write } = publishedWorkspace();
  write('articles/bridges.md', BRIDGES);
  write(
    'articles/rails.md',
    `${RAILS}\nIda Orr said: “One thing”. Ida Orr said: “Another thing”.\n`,
  );
  const page = pageOf(folder);
  for (const words of ['One thing', 'Another thing']) {
    const suggestion = suggestEntry(page, { kind: 'quote', words, before: '', page: '' });
    if ('why' in suggestion) throw new Error(suggestion.why);
    expect(await addToFile(page, suggestion, folder, '/')).toBeNull();
  }
  expect(read('articles/rails.md').match(/ name: Ida Orr$/gmu)).toHaveLength(1);
});

test('a file that was saved in another encoding since the page was shown is left as it is', async () => {
  const { folder } = publishedWorkspace();
  const page = pageOf(folder);
  const { file } = page;
  const latin = Buffer.from(RAILS.replace('About rails.', 'About café.'), 'latin1');
  writeFileSync(file, latin);
  const actor = { id: 'line', name: 'The line', kind: 'organization' };
  const suggestion = {
    entries: [{ list: 'actors', entry: actor }],
    check: '',
    speaker: '',
    speakers: [],
  } as const;
  const refused = await addToFile(page, suggestion, folder, '/');
  expect(refused?.why).toMatch(
    /rails\.md is not UTF-8 text\. Save it again with that encoding\.$/u,
  );
  expect(readFileSync(file)).toEqual(latin);
});
