import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compileArticle } from '../../src/article/compile-article.ts';
import { draftArticle } from '../../src/drafting/draft-article.ts';
import type { DraftedFrontmatter } from '../../src/drafting/drafted.ts';
import { readBody } from '../../src/drafting/read-body.ts';
import { writeDraft } from '../../src/drafting/write-draft.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

// `npm run bench:draft -- [corpus]`: drafts the articles of a corpus from their text alone, and scores the drafts against
// what people annotated. What finds speakers was tuned on two of the publishers; the figures that count are of the others.

const TUNED = /^(?:politico|usa-today)/u;
const corpus = resolve(process.argv[2] ?? '../shared/corpus');
const annotated = join(corpus, 'polnear-dev');
if (!existsSync(annotated)) {
  console.log(`There is no corpus in ${corpus}: name its folder, npm run bench:draft -- <folder>.`);
  process.exit();
}

const { path, remove } = await temporaryFolder();
const all = join(path, 'all');
execFileSync(process.execPath, [join(corpus, 'to-articles.mjs'), annotated, all]);
for (const [name, isOurs] of [
  ['tuned on', (file: string) => TUNED.test(file)],
  ['held out', (file: string) => !TUNED.test(file)],
] as const) {
  const files = readdirSync(all).filter(isOurs);
  const [gold, drafts] = [join(path, `${name} gold`), join(path, `${name} drafts`)];
  for (const folder of [gold, drafts]) mkdirSync(folder);
  const count = { time: 0, drafted: 0, none: 0, errors: 0 };
  for (const file of files) {
    const article = readFileSync(join(all, file), 'utf8');
    writeFileSync(join(gold, file), article);
    const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(article) ?? [];
    const start = performance.now();
    const drafted = draft(body, /^published: "(.*)"$/mu.exec(front)?.[1]);
    count.time += performance.now() - start;
    if (!drafted) continue;
    writeFileSync(join(drafts, file), drafted.text);
    count.errors += errorsOf(drafted.text);
    const contents = annotatedWords(file);
    for (const { parts } of drafted.frontmatter.quotes) {
      count.drafted += 1;
      if (contents && !parts.some((part) => contents.includes(keyOf(part)))) {
        count.none += 1;
        if (process.env['VERBOSE'] && TUNED.test(file))
          console.log(`  no quotation in ${file}: ${parts.join(' | ')}`);
      }
    }
  }
  const score = execFileSync(process.execPath, [join(corpus, 'score-drafts.mjs'), drafts, gold], {
    encoding: 'utf8',
  });
  console.log(
    `${name}: ${files.length} texts, ${((files.length / count.time) * 1000).toFixed(0)} a second`,
  );
  console.log(`  ${score.trim()}`);
  const share = ((count.none / count.drafted) * 100).toFixed(1);
  console.log(
    `  ${count.drafted} drafted, ${count.none} of them (${share} %) in nothing that was annotated; ${count.errors} errors`,
  );
}
await remove();

function draft(body: string, published: string | undefined) {
  const markdown = body.replaceAll(/[\u200B\u0080-\u009F]/gu, '');
  const read = readBody(markdown);
  if ('why' in read) return null;
  const frontmatter: DraftedFrontmatter = draftArticle(read, {
    lang: 'en',
    isSure: true,
    title: null,
    published,
    known: [],
  });
  return { frontmatter, text: writeDraft(frontmatter, markdown) };
}

function errorsOf(text: string): number {
  const source = { slug: 'draft', path: 'draft.md', content: text };
  const { problems } = compileArticle(source, { lang: 'en', base: '/', imageSize: () => null });
  return problems.filter(({ severity }) => severity === 'error').length;
}

/** All words that the annotation of a text gives to somebody, in one string; null where it has none. */
function annotatedWords(file: string): string | null {
  const day = /^(.*?)-(\d{4}-\d\d-\d\d)-(.*)\.md$/u.exec(file);
  const [, publisher = '', date = '', words = ''] = day ?? [];
  const stem = `${publisher}_${date}_${words}`.slice(0, -3);
  const name = readdirSync(join(annotated, 'text')).find((each) =>
    plain(each).startsWith(plain(stem)),
  );
  const marks =
    name &&
    readdirSync(join(annotated, 'attributions')).find((each) =>
      each.startsWith(name.replace(/\.txt$/u, '')),
    );
  if (!name || !marks) return null;
  const text = readFileSync(join(annotated, 'text', name), 'utf8');
  const lines = readFileSync(join(annotated, 'attributions', marks), 'utf8').split('\n');
  return lines
    .flatMap((line) => {
      const [, ranges = ''] = /^T\d+\tContent\d? ([\d ;]+)\t/u.exec(line) ?? [];
      return ranges === ''
        ? []
        : [
            ranges
              .split(';')
              .map((range) => text.slice(...boundsOf(range)))
              .join(' '),
          ];
    })
    .map(keyOf)
    .join('\n');
}

function boundsOf(range: string): [number, number] {
  const [start = 0, end = 0] = range.split(' ').map(Number);
  return [start, end];
}

function plain(name: string): string {
  return name.replaceAll(/[^a-z0-9]/gu, '');
}

/** Whole words, with nothing but a space between two. */
function keyOf(words: string): string {
  return ` ${words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}
