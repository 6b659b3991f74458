import { Command } from 'commander';
import { renameId } from '../editing/rename-id.ts';
import { changeContentAlone } from './change-content-alone.ts';
import { dateOption } from './date-option.ts';
import { printOutcome } from './print-outcome.ts';

export function renameCommand(): Command {
  return new Command('rename')
    .description(
      'Give a quotation, a date or an actor another id. Links to the old one go on to hold.',
    )
    .argument('<old-id>', 'as in the article: some-words, q-some-words or article#q-some-words')
    .argument('<new-id>', 'small letters, digits and single hyphens')
    .addOption(dateOption())
    .action(async (oldId: string, newId: string, { date }: { date: string }) => {
      const outcome = await changeContentAlone((folder) => renameId(folder, oldId, newId, date));
      printOutcome(`“${oldId}” is now “${newId}”.`, outcome);
    });
}
