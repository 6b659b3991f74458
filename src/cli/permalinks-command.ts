import { Command } from 'commander';
import { contentFolder } from '../content-folder/content-folder.ts';
import { environmentOptions } from '../content-folder/environment-options.ts';
import { type Content, readContent } from '../content-folder/read-content.ts';
import { updateLedger } from '../permalinks/update-ledger.ts';
import { ContentError } from '../problems/content-error.ts';
import { formatProblems } from '../problems/format-problems.ts';
import type { Problem } from '../problems/problem.ts';
import { PERMALINK_PROBLEMS } from '../problems/permalink-problems.ts';
import { cleanName } from '../text/clean-name.ts';
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
      'Say which links are new, changed or lost, and what to do. Exits with 1 where one is lost; on a server, wherever check does.',
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
  const after = read();
  const { problems, ledger } = after;
  printOutcome(`${ledger.records.current.size} addresses are recorded.`, { ...update, problems });
  printProblems(after);
}

function status(content: Content): void {
  const { records, published } = content.ledger;
  const provisional = [...records.current.keys()].filter(
    (address) => !records.released.has(address),
  );
  const known = published ? ` by ${cleanName(published.name)}` : '';
  console.log(
    `${records.released.size} addresses published${known}, ${provisional.length} more recorded.`,
  );
  printProblems(content);
}

function printProblems({ problems, isWhole }: Content): void {
  const own = problems.filter(isOfPermalinks);
  if (own.length > 0) console.log(`\n${formatProblems(own, 'human')}`);
  else if (isWhole) console.log('Every link ever published holds.');
  else console.log('Whether every link holds cannot be said: an article cannot be read.');
  if (own.length < problems.length) console.log('Other problems: npx verbatim check.');
  // A server stops here where it stops at the check.
  const { isFrozen } = environmentOptions('/');
  const hasError = (isFrozen ? problems : own).some(({ severity }) => severity === 'error');
  if (hasError || !isWhole) process.exitCode = 1;
}

function isOfPermalinks({ code }: Problem): boolean {
  return Object.hasOwn(PERMALINK_PROBLEMS, code) || OF_BOTH.has(code);
}

const OF_BOTH: ReadonlySet<Problem['code']> = new Set(['change-interrupted', 'journal-invalid']);
