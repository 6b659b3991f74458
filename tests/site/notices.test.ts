import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { listFiles } from '../support/read-pages.ts';

describe.each(inject('sites'))('served under $base', ({ folder }) => {
  test('the fonts are published beside their licence', () => {
    const fonts = listFiles(folder).filter((file) => /\.(?:woff2?|[ot]tf)$/.test(file));
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts)
      expect(existsSync(join(folder, dirname(font), 'LICENSE.txt')), font).toBe(true);
  });
});
