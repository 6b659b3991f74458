import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileArticle } from '../../src/article/compile-article.ts';
import { median } from '../support/median.ts';

/** Medians of milliseconds an article. */
export interface CompileTimes {
  readonly own: number;
  readonly stock: number;
}

interface BenchArticle {
  readonly slug: string;
  readonly content: string;
  readonly body: string;
}

const ROUNDS = 7;

/** So many from all over say as much as all. */
const ARTICLES = 84;

/** Times `compileArticle` and Astro’s stock Markdown processor on the same bodies, in turn. */
export async function compareCompilers(
  folder: string,
  say: (words: string) => void,
): Promise<CompileTimes> {
  say('compileArticle and the stock Markdown processor');
  // Those with pictures do not: none is measured here.
  const articles = readArticles(folder).filter(doesCompile);
  const stock = await createMarkdownProcessor({});
  const times: Record<'own' | 'stock', number[]> = { own: [], stock: [] };
  // The first round warms both up.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const own = await time(() => articles.forEach(doesCompile));
    const other = await time(async () => {
      for (const { body } of articles) await stock.render(body);
    });
    if (round === 0) continue;
    times.own.push(own / articles.length);
    times.stock.push(other / articles.length);
  }
  return { own: median(times.own), stock: median(times.stock) };
}

/** `ARTICLES` of a folder; fewer in it are taken more than once, since code gets faster with use. */
function readArticles(folder: string): BenchArticle[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  const articles = names.toSorted().map((name) => {
    const content = readFileSync(join(folder, name), 'utf8');
    const body = content.replace(/^---\n.*?\n---\n/su, '');
    return { slug: name.replace(/\.md$/u, ''), content, body };
  });
  return Array.from({ length: ARTICLES }, (_, index) => {
    // Those of one text stand side by side.
    const place =
      articles.length < ARTICLES ? index % articles.length : (index * articles.length) / ARTICLES;
    return articles[Math.floor(place)] ?? [];
  }).flat();
}

function doesCompile({ slug, content }: BenchArticle): boolean {
  const options = { lang: 'en', base: '/', imageSize: () => null };
  return compileArticle({ slug, path: slug, content }, options).article !== null;
}

async function time(work: () => void | Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
