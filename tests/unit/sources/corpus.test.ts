import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readContent } from '../../../src/content/read-content.ts';
import { listNotQuotes } from '../../support/list-not-quotes.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const CORPUS = '../shared/corpus';

it.skipIf(!existsSync(CORPUS))(
  'finds all 337 quotations of 84 real articles in their sources, without an error',
  { timeout: 60_000 },
  async () => {
    const folder = await temporaryFolder();
    try {
      const articles = join(folder.path, 'articles');
      const given = [`${CORPUS}/to-articles.mjs`, `${CORPUS}/polnear-dev`, articles, '--sources'];
      spawnSync(process.execPath, given);
      for (const name of readdirSync(articles)) {
        const file = join(articles, name);
        writeFileSync(file, listNotQuotes(readFileSync(file, 'utf8')));
      }
      const site =
        'title: S\ntagline: T\nlang: en\npublisher: { name: P }\nquotations: sources required\n';
      writeFileSync(join(folder.path, 'site.yaml'), site);
      const content = readContent(folder.path, { base: '/' });
      const states = content.articles.flatMap(({ checks }) =>
        checks.map(([, check]) => check.state),
      );
      expect(content.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(content.articles).toHaveLength(84);
      expect(states).toEqual(Array.from({ length: 337 }, () => 'found'));
    } finally {
      await folder.remove();
    }
  },
);
