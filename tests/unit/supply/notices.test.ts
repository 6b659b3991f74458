import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';

test('every font that is served stands beside its licence and its copyright', () => {
  const fonts = globSync('public/**/*.{woff2,woff,ttf,otf}');
  expect(fonts.length).toBeGreaterThan(0);
  for (const folder of new Set(fonts.map(dirname))) {
    const notice = readFileSync(`${folder}/LICENSE.txt`, 'utf8');
    expect(notice).toMatch(/^Copyright 2014 - 2023 Adobe/m);
    expect(notice).toContain('SIL OPEN FONT LICENSE Version 1.1');
    expect(notice).toContain('PERMISSION & CONDITIONS');
  }
});

// What a package brings onto a page would have to bring its notice along.
test('the scripts of the pages are ours alone', () => {
  const scripts = globSync('src/scripts/*.ts').map((file) => readFileSync(file, 'utf8'));
  const inPages = globSync('src/**/*.astro').flatMap(
    (file) => readFileSync(file, 'utf8').match(/<script\b[^>]*>[^]*?<\/script>/g) ?? [],
  );
  const imported = [...scripts, ...inPages].flatMap((text) =>
    [...text.matchAll(/\b(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map(([, path]) => path),
  );
  expect(imported.length).toBeGreaterThan(0);
  expect(imported.filter((path) => !path?.startsWith('.'))).toEqual([]);
});
