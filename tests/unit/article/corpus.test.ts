import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listNotQuotes } from '../../support/list-not-quotes.ts';
import { compileText } from './compile.ts';

const CORPUS = '../shared/corpus';

it.skipIf(!existsSync(CORPUS))(
  'links all 337 quotations of 84 real articles, and finds no error',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-corpus-'));
    try {
      spawnSync(process.execPath, [`${CORPUS}/to-articles.mjs`, `${CORPUS}/polnear-dev`, folder]);
      const compiled = readdirSync(folder).map((name) =>
        compileText(listNotQuotes(readFileSync(join(folder, name), 'utf8'))),
      );
      const problems = compiled.flatMap((result) => result.problems);
      const ids = compiled.flatMap(({ html }) => html?.match(/ id="q-[^"]+"/gu) ?? []);
      expect(compiled).toHaveLength(84);
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(ids).toHaveLength(337);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
