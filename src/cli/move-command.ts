import { Command } from 'commander';
import { moveArticle } from '../editing/move-article.ts';
import { changeContentAlone } from './change-content-alone.ts';
import { dateOption } from './date-option.ts';
import { printOutcome } from './print-outcome.ts';

export function moveCommand(): Command {
  return new Command('move')
    .description('Give an article another address. Its old address goes on to lead to it.')
    .argument('<old-slug>', 'the name of its file without .md')
    .argument('<new-slug>', 'small letters, digits and single hyphens')
    .addOption(dateOption())
    .action(async (oldSlug: string, newSlug: string, { date }: { date: string }) => {
      const outcome = await changeContentAlone((folder) =>
        moveArticle(folder, oldSlug, newSlug, date),
      );
      printOutcome(`/articles/${oldSlug}/ is now /articles/${newSlug}/.`, outcome);
    });
}
