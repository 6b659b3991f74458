import { Command } from 'commander';
import { contentFolder } from '../content-folder/content-folder.ts';
import { environmentOptions } from '../content-folder/environment-options.ts';
import { type Content, readContent } from '../content-folder/read-content.ts';
import { updateLedger } from '../permalinks/update-ledger.ts';
import { ContentError } from '../problems/content-error.ts';
import { formatProblems } from '../problems/format-problems.ts';
import type { Problem } from '../problems/problem.ts';
import { PERMALINK_PROBLEMS } from '../problems/permalink-problems.ts';
import { changeContentAlone } from './change-content-alone.ts';
import { dateOption } from './date-option.ts';
import { printOutcome } from './print-outcome.ts';

interface Options {
  readonly write?: boolean;
  readonly against?: string;
  readonly date: string;
}

export function permalinksCommand(): Command {
  return new Command('permalinks')
    .description(
      'Say which links are new, changed or lost, and what to do. Exits with 1 where one is lost.',
    )
    .option(
      '--write',
      'bring the ledger, content/permalinks.json, up to date; mend it where it is in disorder',
    )
    .option('--against <release>', 'a git revision or a ledger’s file; the newest tag by default')
    .addOption(dateOption())
    .action(async ({ write, against, date }: Options) => {
      const read = () => {
        const options = environmentOptions('/');
        return readContent(contentFolder(), { ...options, against: against ?? options.against });
      };
      if (write) await changeContentAlone(() => record(read(), read, date));
      else status(read());
    });
}

function record(before: Content, read: () => Content, today: string): void {
  if (!before.isWhole)
    throw new ContentError(before.problems, 'An article cannot be read; mend it first.');
  const update = updateLedger(before.ids, before.ledger, today);
  const { problems, ledger } = read();
  printOutcome(`${ledger.records.current.size} addresses are recorded.`, { ...update, problems });
  printProblems(problems);
}

function status({ problems, ledger }: Content): void {
  const { records, published } = ledger;
  const provisional = [...records.current.keys()].filter(
    (address) => !records.released.has(address),
  );
  const known = published ? ` by ${published.name}` : '';
  console.log(
    `${records.released.size} addresses published${known}, ${provisional.length} more recorded.`,
  );
  printProblems(problems);
}

function printProblems(problems: readonly Problem[]): void {
  const own = problems.filter(isOfPermalinks);
  if (own.length === 0) console.log('Every link ever published holds.');
  else console.log(`\n${formatProblems(own, 'human')}`);
  if (own.length < problems.length) console.log('Other problems: npx verbatim check.');
  if (own.some(({ severity }) => severity === 'error')) process.exitCode = 1;
}

function isOfPermalinks({ code }: Problem): boolean {
  return Object.hasOwn(PERMALINK_PROBLEMS, code);
}
