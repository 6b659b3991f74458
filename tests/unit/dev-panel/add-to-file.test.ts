import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/content/read-content.ts';
import { addToFile } from '../../../src/dev-panel/add-to-file.ts';
import { publishedWorkspace, RAILS } from '../permalinks/workspace.ts';

test('a file that was saved in another encoding since the page was shown is left as it is', async () => {
  const { folder } = publishedWorkspace();
  const content = readContent(folder, { base: '/' });
  const entry = content.articles.find(({ listed }) => listed.slug === 'rails');
  const article = entry?.content()?.article;
  if (!entry || !article) throw new Error('there is no such article');
  const file = join(folder, 'articles/rails.md');
  const latin = Buffer.from(RAILS.replace('About rails.', 'About café.'), 'latin1');
  writeFileSync(file, latin);
  const actor = { id: 'line', name: 'The line', kind: 'organization' };
  const suggestion = {
    entries: [{ list: 'actors', entry: actor }],
    check: '',
    speaker: '',
    speakers: [],
  } as const;
  const refused = await addToFile({ content, entry, article, file }, suggestion, folder, '/');
  expect(refused?.why).toMatch(
    /rails\.md is not UTF-8 text\. Save it again with that encoding\.$/u,
  );
  expect(readFileSync(file)).toEqual(latin);
});
