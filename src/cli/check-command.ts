import { existsSync } from 'node:fs';
import { Command, Option } from 'commander';
import { contentFolder } from '../content/content-folder.ts';
import { environmentOptions } from '../content/environment-options.ts';
import { type Content, readContent } from '../content/read-content.ts';
import { articleFile } from '../editing/change-content.ts';
import { displayPath } from '../article/read-or-report.ts';
import { fixContent } from '../editing/fix-content.ts';
import { type Format, FORMATS, formatProblems, summary } from '../problems/format-problems.ts';
import { cleanName } from '../text/clean-name.ts';
import { countOf } from '../text/count-of.ts';
import { changeContentAlone } from './change-content-alone.ts';
import { compileArticles } from './compile-articles.ts';
import { WRONG_USE } from './exit-codes.ts';
import { explainError } from './explain-error.ts';
import { repeatOnChange } from './repeat-on-change.ts';
import { type IsMeant, toldFiles } from './told-files.ts';

interface Options {
  readonly format: Format;
  readonly watch?: boolean;
  readonly fix?: boolean;
}

export function checkCommand(): Command {
  return new Command('check')
    .description('Check everything without building the site.')
    .argument('[files...]', 'tell only of these files and folders; all is read nevertheless')
    .addOption(new Option('--format <format>', 'how to say it').choices(FORMATS).default('human'))
    .option('--watch', 'check again after each change, until Ctrl-C')
    .addOption(
      new Option(
        '--fix',
        'first mend what has one right answer, and say what: the form of an id, and what the ledger of permalinks lacks',
      ).conflicts('watch'),
    )
    .action(async (files: readonly string[], options: Options, command: Command) => {
      const isMeant = toldFiles(files, contentFolder());
      if ('why' in isMeant) return command.error(isMeant.why);
      if (options.fix) await fix(isMeant);
      if (options.watch && existsSync(contentFolder()))
        await watch(() => check(isMeant, options), options);
      else await check(isMeant, options);
    });
}

async function check(isMeant: IsMeant, { format }: Options): Promise<void> {
  const folder = contentFolder();
  await compileArticles();
  const content = readContent(folder, { ...environmentOptions(), held: 'checked' });
  const told = content.problems.filter(({ file }) => isMeant(file));
  console.log(formatProblems(told, format));
  if (format === 'human') console.log(footOf(content, isMeant, told.length));
  const hasError = told.some(({ severity }) => severity === 'error');
  process.exitCode = existsSync(folder) ? Number(hasError) : WRONG_USE;
}

/** What is in order, and what is said elsewhere. */
function footOf({ articles, problems }: Content, isMeant: IsMeant, told: number): string {
  const folder = contentFolder();
  const meant = articles.filter(({ listed }) =>
    isMeant(cleanName(displayPath(articleFile(folder, listed.slug)))),
  );
  const quotes = meant.reduce((sum, { listed }) => sum + listed.quotes.length, 0);
  const inOrder = `${countOf(meant.length, 'article')} in order, ${countOf(quotes, 'quotation')} verified`;
  if (told === problems.length) return inOrder;
  const others = problems.filter(({ file }) => !isMeant(file));
  return `${inOrder}; in other files: ${summary(others)}`;
}

async function fix(isMeant: IsMeant): Promise<void> {
  // Where there is nothing to read, nothing is begun.
  if (!existsSync(contentFolder())) return;
  const fixed = await changeContentAlone((folder) => fixContent(folder, isMeant, today()));
  for (const line of fixed) console.error(cleanName(line));
}

function today(): string {
  return new Date().toISOString().slice(0, '2020-10-12'.length);
}

async function watch(work: () => Promise<void>, { format }: Options): Promise<void> {
  const stop = new AbortController();
  // In a terminal it comes twice: to this process, and from the one that has started it.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop.abort());
  const repeated = async () => {
    if (process.stdout.isTTY) process.stdout.write(CLEAR);
    // What is saved half, or goes while it is read, is told of until the next change.
    await work().catch((error: unknown) => console.error(explainError(error)));
    if (!existsSync(contentFolder())) stop.abort();
    else if (format === 'human') console.log(`\nWaiting for changes; Ctrl-C ends. ${clock()}`);
  };
  await repeatOnChange([contentFolder()], repeated, stop.signal);
  if (existsSync(contentFolder())) process.exitCode = 0;
}

// The screen, what has scrolled out of it, and the place to write at.
const CLEAR = '\x1b[2J\x1b[3J\x1b[H';

/** When this was said, by the clock of the author. */
function clock(): string {
  return new Date().toTimeString().slice(0, '12:34:56'.length);
}
