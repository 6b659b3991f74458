import { Command, Option } from 'commander';
import { contentFolder } from '../content/content-folder.ts';
import { environmentOptions } from '../content/environment-options.ts';
import { listChecks, type SourceListing } from '../content/list-checks.ts';
import { readContent } from '../content/read-content.ts';
import { summary } from '../problems/format-problems.ts';
import { countOf } from '../text/count-of.ts';
import { cleanName } from '../text/clean-name.ts';
import { countStates } from '../wording/count-states.ts';
import { en } from '../wording/languages/en.ts';
import { compileArticles } from './compile-articles.ts';
import { REFUSED } from './exit-codes.ts';

export function sourcesCommand(): Command {
  return new Command('sources')
    .description(
      'List what each quotation was checked against, and each document that is held. Exits with 1 where there is an error.',
    )
    .addOption(
      new Option('--format <format>', 'how to say it').choices(['human', 'json']).default('human'),
    )
    .action(async ({ format }: { format: 'human' | 'json' }) => {
      await compileArticles();
      const content = readContent(contentFolder(), environmentOptions());
      const listing = listChecks(content);
      console.log(format === 'json' ? JSON.stringify(listing, null, 2) : wordListing(listing));
      const errors = content.problems.filter(({ severity }) => severity === 'error');
      if (errors.length === 0) return;
      process.exitCode = REFUSED;
      // What is wrong is not in the list.
      console.error(`${summary(content.problems)} (npx verbatim check).`);
    });
}

function wordListing({ quotations, sources }: SourceListing): string {
  const lines = quotations.map(({ address, state, source, place }) =>
    [state.padEnd(STATE_LENGTH), address, ...(source === null ? [] : [`${source}, ${place}`])].join(
      '  ',
    ),
  );
  const unused = sources.filter((source) => source.quotations === 0);
  const unarchived = sources.filter(({ url, archived }) => url !== null && archived === null);
  const held = sources.map(
    ({ id, document, quotations: count }) => `${id}  ${document}, ${countOf(count, 'quotation')}`,
  );
  return [
    ...lines,
    ...section(countOf(sources.length, 'document'), held),
    ...section(
      'Used by no article',
      unused.map(({ id }) => id),
    ),
    ...section(
      'At an address, but in no archive (archived:)',
      unarchived.map(({ id }) => id),
    ),
    '',
    quotations.length === 0
      ? 'No quotation.'
      : `${countStates(
          quotations.map(({ state }) => state),
          en,
        )}.`,
  ]
    .map(cleanName)
    .join('\n');
}

const STATE_LENGTH = 'translated'.length;

function section(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : ['', title, ...items.map((item) => `  ${item}`)];
}
