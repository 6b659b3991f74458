import { Command } from 'commander';
import { erase } from '../editing/erase.ts';
import { discardFolder } from '../files/replace-folder.ts';
import { changeContentAlone } from './change-content-alone.ts';
import { dateOption } from './date-option.ts';
import { REFUSED } from './exit-codes.ts';
import { printOutcome } from './print-outcome.ts';

interface Options {
  readonly reason?: string;
  readonly instead?: string;
  readonly date: string;
}

export function eraseCommand(): Command {
  return new Command('erase')
    .description(
      'Remove for good the words of a quotation, a date, an actor or an article. A notice stays at its address.',
    )
    .argument(
      '<id>',
      'as in the article: some-words, q-some-words, article#q-some-words, or a slug',
    )
    .option('--reason <text>', 'why, as readers are told; once they were, it may be left out')
    .option('--instead <anchor>', 'where readers are led instead')
    .addOption(dateOption())
    .action(async (id: string, { date, ...options }: Options) => {
      const outcome = await changeContentAlone((folder) =>
        erase(folder, id, { ...options, today: date }),
      );
      // What is kept between builds may show the words.
      discardFolder('.cache');
      printOutcome(`“${id}” is erased from the content and the ledger.`, outcome);
      for (const place of outcome.left)
        console.log(`Its words still stand in ${place}: take them out there.`);
      if (outcome.left.length > 0) process.exitCode = REFUSED;
      console.log(ELSEWHERE);
    });
}

const ELSEWHERE = `
The words are still elsewhere:
  - on the site, until you build and publish it again; then in the caches of others: ask search engines and archives;
  - in git’s history, its tags and every clone. To take them out there, write each wording into a file,
    one a line, as “the words==>removed”, and run: git filter-repo --replace-text that-file
    (https://github.com/newren/git-filter-repo). Then push all branches and tags by force,
    have your host delete its cached views, and clone anew everywhere.
Releases that still have the words do not count against their removal.`;
