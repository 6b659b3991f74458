import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { findBrowser } from '../support/find-browser.ts';
import { launchBrowser } from '../support/launch-browser.ts';
import { serve } from '../support/serve.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { openTerminal, type Terminal } from './open-terminal.ts';
import { countsOf, frontmatterOf, settleDraft, type Wanted, wordsTyped } from './settle-draft.ts';

// `npm run bench:desk -- [text] [published] [finished article]`: a text becomes a page by the hand of somebody who types
// into a terminal and Neovim, in a new clone of the last commit; prints how long it took the machine, and how many keys
// were pressed, against the length of the frontmatter that the finished article has. Without that, what is drafted is
// taken as it is. Needs tmux and Neovim.

const [given, published = '2020-10', article] = process.argv.slice(2);
const text = resolve(given ?? '../shared/seed/article.txt');
const standing = 'content/articles/us-japan-leaders-meeting.md';
const finished = given === undefined ? standing : article;
const FILE = 'content/articles/talks.md';
const missing = [
  ...['tmux', 'nvim'].filter((name) => spawnSync(name, ['-V']).error !== undefined),
  ...[text, finished ?? text].filter((path) => !existsSync(path)),
];
if (missing.length > 0) {
  console.log(`There is no ${missing.join(' and no ')}: npm run bench:desk -- <text>.`);
  process.exit();
}

const { path, remove } = await temporaryFolder();
const site = join(path, 'site');
execFileSync('git', ['clone', '--quiet', '.', site]);
symlinkSync(resolve('node_modules'), join(site, 'node_modules'));
copyFileSync(text, join(site, `talks${extname(text)}`));
const terminal = openTerminal(site, { PATH: process.env['PATH'] ?? '', NO_COLOR: '1' });
try {
  await write(terminal);
} finally {
  terminal.close();
  await remove();
}

async function write(shell: Terminal): Promise<void> {
  const draftCommand = `npx verbatim draft talks${extname(text)} --published ${published}`;
  const goal = frontmatterOf(finished === undefined ? '' : readFileSync(finished, 'utf8'));
  // What comes before the first text is done once for a site.
  await shell.run('npx verbatim start --title Desk');
  rmSync(join(site, 'content/articles/first-article.md'));
  const before = shell.keys();
  const start = performance.now();
  await step(shell, draftCommand);
  const draft = readFileSync(join(site, FILE), 'utf8');
  await edit(shell, draft, goal.wanted);
  await step(shell, 'npx verbatim check');
  await step(shell, 'npx verbatim permalinks --write');
  await step(shell, 'npm run build');
  const [time, keys] = [(performance.now() - start) / 1000, shell.keys() - before];
  const made = frontmatterOf(readFileSync(join(site, FILE), 'utf8'));
  if (made.text.includes('# check:')) throw new Error('Not every # check: is settled.');
  const picture = await takePicture();
  console.log(`
${keys} keys by hand, ${wordsTyped(made.wanted, goal.wanted)} of them in words that only an author has
${made.text.length} characters of frontmatter${against(goal.text.length)}
quotations, actors, dates: ${countsOf(made.wanted)}${against(countsOf(goal.wanted))}
${time.toFixed(0)} s for the machine; at 200 keys a minute, ${(keys / 200).toFixed(1)} minutes by hand
the page: ${picture}`);
}

function against(figure: number | string): string {
  return finished === undefined ? '' : `; in ${basename(finished)} ${figure}`;
}

async function edit(shell: Terminal, draft: string, wanted: Wanted): Promise<void> {
  shell.type(`nvim --clean ${FILE}`);
  shell.press('Enter');
  await shell.see(/title: /u);
  settleDraft(draft, wanted, shell);
  shell.type(':x');
  shell.press('Enter');
}

async function step(shell: Terminal, command: string): Promise<void> {
  const { status, screen, time } = await shell.run(command);
  console.log(`${time.toFixed(1).padStart(5)} s  ${command}`);
  if (status !== 0) throw new Error(`It ended with ${status}:\n${screen}`);
}

async function takePicture(): Promise<string> {
  const { url, stop } = await serve(join(site, 'dist'));
  const browser = await launchBrowser(await findBrowser());
  const page = await browser.newPage({ viewport: { width: 1280, height: 1600 } });
  await page.goto(`${url}articles/talks/`);
  const picture = resolve('.cache/desk.png');
  await page.screenshot({ path: picture });
  await browser.close();
  await stop();
  return picture;
}
