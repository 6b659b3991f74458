import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder } from '../../src/content/content-folder.ts';
import { countOf } from '../../src/text/count-of.ts';
import { compareCompilers } from './compare-compilers.ts';
import { copyContent } from './copy-content.ts';
import { type Figures, goalsOf, judge } from './goals.ts';
import { measureBuilds } from './measure-builds.ts';
import { measureCommands } from './measure-commands.ts';
import { measureSaves } from './measure-saves.ts';
import { ownSite } from './own-site.ts';
import { stockSite } from './stock-site.ts';
import { weighSite } from './weigh-site.ts';
import { wordFigures } from './word-figures.ts';

// `npm run bench -- <content folder>`: what builds and commands cost, against Astro as it comes.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '3' }, and: { type: 'string' } },
});
const rounds = Number(values.rounds);
if (!(rounds >= 1) || positionals.length > 1) {
  console.error('npm run bench -- [content folder] [--rounds 3] [--and larger-content-folder]');
  process.exit(2);
}

// Inside the project, so that its packages are found.
mkdirSync('.cache', { recursive: true });
const work = mkdtempSync(resolve('.cache/bench-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true, maxRetries: 5 }));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));

const folder = positionals[0] ?? contentFolder();
if (positionals.length === 0) say(`no content folder was given: ${folder} is measured`);
if (rounds < 3) say('of fewer than three rounds, the medians say little');

const figures = await measure();
console.log(`\nMedians of ${countOf(rounds, 'round')}\n\n${wordFigures(figures)}`);
if (goalsOf(figures).some((goal) => judge(goal) === 'not met')) process.exitCode = 1;

async function measure(): Promise<Figures> {
  say('the content is copied; then, by the clock:');
  const content = copyContent(folder, join(work, 'content'));
  const own = await ownSite(join(work, 'own'), content);
  const bare = await ownSite(join(work, 'alone'), content, 'alone');
  const stock = stockSite(join(work, 'stock'), content);
  const [ours, alone, theirs] = await measureBuilds([own, bare, stock], rounds, say);
  if (!ours || !alone || !theirs) throw new Error('Nothing was built.');
  sayCards(ours.output);
  const weight = weighSite(join(own.path, 'dist'));
  return {
    articles: content.articles,
    ...weight,
    own: ours.costs,
    alone: alone.costs,
    stock: theirs.costs,
    ...(await measureCommands(own, content, rounds, say)),
    save: await measureSaves(own, content.slug, rounds, say).catch(sayFailure),
    compile: await compareCompilers(join(content.path, 'articles'), say),
    larger: values.and === undefined ? null : await measureLarger(values.and),
  };
}

async function measureLarger(from: string): Promise<Figures['larger']> {
  const content = copyContent(from, join(work, 'larger-content'));
  const site = await ownSite(join(work, 'larger'), content);
  say(`${content.articles} articles`);
  const [ours] = await measureBuilds([site], rounds, say);
  return ours ? { articles: content.articles, own: ours.costs } : null;
}

/** What took long to measure is not lost for what cannot be measured. */
function sayFailure(error: unknown): number {
  say(`no save was measured: ${String(error)}`);
  return NaN;
}

/** What the build itself says it has drawn. */
function sayCards(output: string): void {
  for (const line of output.split('\n')) if (/\bdrawn\b/u.test(line)) say(line);
}

function say(words: string): void {
  console.error(words);
}
