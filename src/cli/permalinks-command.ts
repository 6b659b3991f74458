import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { contentFolder } from '../content/content-folder.ts';
import { environmentOptions } from '../content/environment-options.ts';
import { type Content, readContent } from '../content/read-content.ts';
import { forgetAddresses } from '../editing/forget-addresses.ts';
import { updateLedger } from '../permalinks/update-ledger.ts';
import { ContentError } from '../problems/content-error.ts';
import { formatProblems } from '../problems/format-problems.ts';
import { LEDGER_PROBLEMS } from '../problems/ledger-problems.ts';
import type { Problem } from '../problems/problem.ts';
import { PERMALINK_PROBLEMS } from '../problems/permalink-problems.ts';
import { cleanName } from '../text/clean-name.ts';
import { countOf } from '../text/count-of.ts';
import { changeContentAlone } from './change-content-alone.ts';
import { dateOption } from './date-option.ts';
import { REFUSED } from './exit-codes.ts';
import { givenPath } from './given-path.ts';
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
      'Say which links are new, changed or lost, and what to do. Exits with 1 where one is lost; on a server, wherever check does.',
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
    .action(async ({ write, against, forget, date }: Options) => {
      const read = () => {
        const options = environmentOptions();
        const release = against === undefined ? options.against : fileOrRevision(against);
        return readContent(contentFolder(), { ...options, against: release });
      };
      if (write || forget) await changeContentAlone(() => record(read(), read, date, forget ?? []));
      else status(read());
    });
}

function fileOrRevision(against: string): string {
  const path = givenPath(against);
  return existsSync(path) ? path : against;
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
  const after = read();
  const { problems, ledger } = after;
  printOutcome(`Recorded: ${addresses(ledger.records.current.size)}.`, {
    ...update,
    changed: [...forgotten, ...update.changed],
    problems,
  });
  printProblems(after);
}

function status(content: Content): void {
  const { records, published } = content.ledger;
  const { released, carried, current } = records;
  const others = [...new Set([...carried.keys(), ...current.keys()])].filter(
    (address) => !released.has(address) && current.get(address)?.dropped === undefined,
  );
  const committed = others.filter((address) => carried.has(address)).length;
  const known = published ? ` by ${cleanName(published.name)}` : '';
  console.log(
    `${addresses(released.size)} published${known}; ${committed} more that a commit has recorded, ${others.length - committed} that none has.`,
  );
  printProblems(content);
}

function addresses(count: number): string {
  return countOf(count, 'address', 'addresses');
}

function printProblems({ problems, isWhole }: Content): void {
  const own = problems.filter(isOfPermalinks);
  if (own.length > 0) console.log(`\n${formatProblems(own, 'human')}`);
  else if (isWhole) console.log('Every link ever published holds.');
  else console.log('Whether every link holds cannot be said: an article cannot be read.');
  if (own.length < problems.length) console.log('Other problems: npx verbatim check.');
  // A server stops here where it stops at the check.
  const { isStrict } = environmentOptions();
  const hasError = (isStrict ? problems : own).some(({ severity }) => severity === 'error');
  if (hasError || !isWhole) process.exitCode = REFUSED;
}

function isOfPermalinks({ code }: Problem): boolean {
  return (
    Object.hasOwn(LEDGER_PROBLEMS, code) ||
    Object.hasOwn(PERMALINK_PROBLEMS, code) ||
    OF_BOTH.has(code)
  );
}

const OF_BOTH: ReadonlySet<Problem['code']> = new Set([
  'author-lost',
  'change-interrupted',
  'journal-invalid',
  'page-lost',
  'source-changed',
  'source-lost',
  'topic-lost',
]);
