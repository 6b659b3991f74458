import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';

// What the panel of the development server calls its parts.
const MARKS = [
  'verbatim-panel',
  '__verbatim',
  'x-verbatim-token',
  'verbatim-unlisted',
  'dev-panel',
];

test('the panel calls its parts as this test knows them', () => {
  const code = globSync('src/**/*.ts').map((file) => readFileSync(file, 'utf8'));
  expect(MARKS.filter((mark) => !code.some((text) => text.includes(mark)))).toEqual([]);
});

test('nothing of the panel that shows problems while one writes is in a build', () => {
  const folders = [...inject('sites'), inject('dossier')].map(({ folder }) => folder);
  for (const folder of folders) {
    const files = globSync('**/*.{html,js,css,json,txt,xml}', { cwd: folder });
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) {
      const text = readFileSync(join(folder, file), 'utf8');
      expect(
        MARKS.filter((mark) => text.includes(mark)),
        file,
      ).toEqual([]);
    }
  }
});
