import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { idOf } from '../../src/drafting/mint-ids.ts';
import { findBrowser } from '../support/find-browser.ts';
import { launchBrowser } from '../support/launch-browser.ts';
import { serve } from '../support/serve.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { type CommandOutcome, openTerminal, type Terminal } from './open-terminal.ts';
import { frontmatterOf, settleDraft } from './settle-draft.ts';

// `npm run bench:desk -- [text] [finished article]`: a text becomes a page by the hand of somebody who types into a
// terminal and Neovim, in a new clone of the last commit; prints how long it took the machine, and how many keys were
// pressed against the length of the frontmatter that the finished article has. Needs tmux and Neovim.

const text = resolve(process.argv[2] ?? '../shared/seed/article.txt');
const finished = resolve(process.argv[3] ?? 'content/articles/us-japan-leaders-meeting.md');
const missing = [
  ...['tmux', 'nvim'].filter((name) => spawnSync(name, ['-V']).error !== undefined),
  ...[text, finished].filter((path) => !existsSync(path)),
];
if (missing.length > 0) {
  console.log(`There is no ${missing.join(' and no ')}: npm run bench:desk -- <text> <article>.`);
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
  const step = createStep(shell);
  // What comes before the first text is not counted: it is done once for a site.
  await shell.run('npx verbatim start --title Desk');
  rmSync(join(site, 'content/articles/first-article.md'));
  const before = shell.keys();
  const drafted = await step(`npx verbatim draft talks${extname(text)} --published 2020-10`);
  const [, file = ''] = /(content\/\S+\.md):/u.exec(drafted.screen) ?? [];
  const draft = readFileSync(join(site, file), 'utf8');
  const { text: standing, wanted } = frontmatterOf(readFileSync(finished, 'utf8'));
  shell.type(`nvim --clean ${file}`);
  shell.press('Enter');
  await shell.see(/title: /u);
  settleDraft(draft, wanted, shell);
  shell.type(':x');
  shell.press('Enter');
  await step('npx verbatim check');
  await step('npx verbatim permalinks --write');
  await step('npm run build');
  const keys = shell.keys() - before;
  await takePicture(idOf(basename(file, '.md')));
  const { text: made } = frontmatterOf(readFileSync(join(site, file), 'utf8'));
  console.log(made);
  console.log(
    `${keys} keys by hand; the frontmatter of ${basename(finished)} has ${standing.length} characters`,
  );
}

function createStep(shell: Terminal) {
  return async (command: string): Promise<CommandOutcome> => {
    const outcome = await shell.run(command);
    console.log(`${outcome.time.toFixed(1)} s  ${command}`);
    console.log(
      outcome.screen
        .split('\n')
        .slice(1, -1)
        .map((line) => `    ${line}`)
        .join('\n'),
    );
    if (outcome.status !== 0) throw new Error(`It ended with ${outcome.status}.`);
    return outcome;
  };
}

async function takePicture(slug: string): Promise<void> {
  const { url, stop } = await serve(join(site, 'dist'));
  const browser = await launchBrowser(await findBrowser());
  const page = await browser.newPage({ viewport: { width: 1280, height: 1600 } });
  await page.goto(`${url}articles/${slug}/`);
  const picture = resolve('.cache/desk.png');
  await page.screenshot({ path: picture });
  console.log(`the page: ${picture}`);
  await browser.close();
  await stop();
}
