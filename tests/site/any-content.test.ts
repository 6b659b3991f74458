import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { readContent } from '../../src/content/read-content.ts';
import { MOST } from '../../src/schema/fields.ts';
import { anyArticleText, anySite } from '../support/any-content.ts';
import { buildSite } from '../support/build-site.ts';
import { listFiles } from '../support/read-pages.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { compileText } from '../unit/article/compile.ts';

// One site, the same in every run: what is random is tried without a build, among the unit tests.
const seed = 20201008;
const COUNT = 24;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

test(
  'two dozen articles near every limit, which check accepts, are built',
  { timeout: 300_000 },
  async () => {
    const { path, remove } = await temporaryFolder();
    onTestFinished(remove);
    const [content, out] = [join(path, 'content'), join(path, 'site')];
    const texts = fc
      .sample(anyArticleText, { seed, numRuns: 2 * COUNT })
      // Only one of them may have been moved from the same address.
      .map((text) => text.replace(/^formerly:\n {2}- s0.*\n/mu, ''))
      // Nothing was published before, so there are no earlier words.
      .map((text) => text.replaceAll(/^ +was: y\n/gmu, ''))
      .filter((text) => compileText(text).article)
      .slice(0, COUNT)
      // One id is one actor in all articles, and these are of others each time.
      .map((text, index) => text.replaceAll(/\ba(\d)-x/gu, `a$1${LETTERS.charAt(index)}x`));
    expect(texts).toHaveLength(COUNT);
    mkdirSync(join(content, 'articles'), { recursive: true });
    writeFileSync(join(content, 'site.yaml'), fc.sample(anySite, { seed, numRuns: 1 }).join(''));
    for (const [index, text] of texts.entries()) {
      const slug = `${index}-${'s'.repeat(MOST.id)}`.slice(0, index % 2 === 0 ? MOST.id : 4);
      writeFileSync(join(content, 'articles', `${slug}.md`), text);
    }
    const { problems, articles } = readContent(content, { base: '/' });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const { status, output } = await buildSite({ out, content });
    expect(status, output).toBe(0);
    const files = new Set(listFiles(out));
    for (const { listed } of articles)
      for (const name of ['index.html', 'card.png', 'cite.bib', 'annotations.jsonld'])
        expect(files).toContain(`articles/${listed.slug}/${name}`);
  },
);
