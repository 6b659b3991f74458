import { Command } from 'commander';
import { withdraw } from '../editing/withdraw.ts';
import { changeContentAlone } from './change-content-alone.ts';
import { dateOption } from './date-option.ts';
import { printOutcome } from './print-outcome.ts';

interface Options {
  readonly reason?: string;
  readonly instead?: string;
  readonly date: string;
}

export function withdrawCommand(): Command {
  return new Command('withdraw')
    .description(
      'Withdraw a quotation, a date, an actor or an article. Links to it lead to a notice.',
    )
    .argument(
      '<id>',
      'as in the article: some-words, q-some-words, article#q-some-words, or a slug',
    )
    .option('--reason <text>', 'why, as readers are told; once they were, it may be left out')
    .option(
      '--instead <anchor>',
      'where readers are led instead: q-other-words or article#q-other-words',
    )
    .addOption(dateOption())
    .action(async (id: string, { date, ...options }: Options) => {
      const outcome = await changeContentAlone((folder) =>
        withdraw(folder, id, { ...options, today: date }),
      );
      printOutcome(`“${id}” is withdrawn.`, outcome);
    });
}
