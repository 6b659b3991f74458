import { Command } from 'commander';
import { contentFolder } from '../content-folder/content-folder.ts';
import { environmentOptions } from '../content-folder/environment-options.ts';
import { type Content, readContent } from '../content-folder/read-content.ts';
import { forgetAddresses } from '../editing/forget-addresses.ts';
import { updateLedger } from '../permalinks/update-ledger.ts';
import { ContentError } from '../problems/content-error.ts';
import { formatProblems } from '../problems/format-problems.ts';
import type { Problem } from '../problems/problem.ts';
import { PERMALINK_PROBLEMS } from '../problems/permalink-problems.ts';
import { countOf } from '../text/count-of.ts';
import { dateOption } from './date-option.ts';
import { printOutcome } from './print-outcome.ts';

interface Options {
  readonly write?: boolean;
  readonly against?: string;
  readonly forget?: readonly string[];
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
    .option(
      '--forget <address...>',
      'with --write: note that what a commit has recorded was never published',
    )
    .option('--against <release>', 'a git revision or a ledger’s file; all tags by default')
    .addOption(dateOption())
    .action(({ write, against, forget, date }: Options) => {
      const read = () => {
        const { base, site, against: asked } = environmentOptions();
        return readContent(contentFolder(), { base, site, against: against ?? asked });
      };
      if (write || forget) record(read(), read, date, forget ?? []);
      else status(read());
    });
}

function record(
  before: Content,
  read: () => Content,
  today: string,
  forget: readonly string[],
): void {
  if (!before.isWhole)
    throw new ContentError(before.problems, 'An article cannot be read; mend it first.');
  const { ledger: opened, addresses: forgotten } = forgetAddresses(forget, before, today);
  const update = updateLedger(before.ids, opened, today);
  const { problems, ledger } = read();
  printOutcome(`Recorded: ${addresses(ledger.records.current.size)}.`, {
    ...update,
    changed: [...forgotten, ...update.changed],
    problems,
  });
  printProblems(problems);
}

function status({ problems, ledger }: Content): void {
  const { records, published } = ledger;
  const { released, carried, current } = records;
  const others = [...new Set([...carried.keys(), ...current.keys()])].filter(
    (address) => !released.has(address) && current.get(address)?.dropped === undefined,
  );
  const committed = others.filter((address) => carried.has(address)).length;
  const known = published ? ` by ${published.name}` : '';
  console.log(
    `${addresses(released.size)} published${known}; ${committed} more that a commit has recorded, ${others.length - committed} that none has.`,
  );
  printProblems(problems);
}

function addresses(count: number): string {
  return countOf(count, 'address', 'addresses');
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
