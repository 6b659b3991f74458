import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileArticle } from '../../src/article/compile-article.ts';
import { demoContent } from '../support/demo-content.ts';
import { listNotQuotes } from '../support/list-not-quotes.ts';

// `npm run bench`: compiling articles against Astro’s stock Markdown processor on the same bodies, in turn.

const ROUNDS = 7;
const CORPUS = '../shared/corpus';

const articles = readArticles();
const stock = await createMarkdownProcessor({});
const times = { verbatim: [] as number[], astro: [] as number[] };
for (let round = 0; round <= ROUNDS; round += 1) {
  const verbatim = await time(() => articles.forEach(compile));
  const astro = await time(async () => {
    for (const { body } of articles) await stock.render(body);
  });
  // The first round warms both up.
  if (round === 0) continue;
  times.verbatim.push(verbatim);
  times.astro.push(astro);
}
const [verbatim, astro] = [median(times.verbatim), median(times.astro)];
console.log(`${articles.length} articles, ${ROUNDS} rounds, medians of milliseconds an article`);
console.log(`compileArticle               ${(verbatim / articles.length).toFixed(2)}`);
console.log(`Astro’s createMarkdownProcessor({})  ${(astro / articles.length).toFixed(2)}`);
console.log(`ratio of medians             ${(verbatim / astro).toFixed(2)}`);
process.exitCode = verbatim <= astro ? 0 : 1;

interface BenchArticle {
  readonly slug: string;
  readonly content: string;
  readonly body: string;
}

/** The 84 articles of the corpus where it lies beside the project; else the site’s own, as often. */
function readArticles(): BenchArticle[] {
  if (!existsSync(CORPUS))
    return Array.from({ length: 84 }, () => readFolder(`${demoContent}/articles`)).flat();
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'));
  spawnSync(process.execPath, [`${CORPUS}/to-articles.mjs`, `${CORPUS}/polnear-dev`, folder]);
  const found = readFolder(folder);
  rmSync(folder, { recursive: true });
  return found;
}

function readFolder(folder: string): BenchArticle[] {
  return readdirSync(folder).map((name) => {
    const content = listNotQuotes(readFileSync(join(folder, name), 'utf8'));
    return {
      slug: name.replace(/\.md$/u, ''),
      content,
      body: content.replace(/^---\n.*?\n---\n/su, ''),
    };
  });
}

function compile({ slug, content }: BenchArticle): void {
  const options = { lang: 'en', base: '/', imageSize: () => null };
  const { article } = compileArticle({ slug, path: slug, content }, options);
  if (!article) throw new Error(`${slug} does not compile`);
}

async function time(work: () => void | Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
