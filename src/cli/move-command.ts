import { Command } from 'commander';
import { contentFolder } from '../content-folder/content-folder.ts';
import { moveArticle } from '../editing/move-article.ts';
import { dateOption } from './date-option.ts';
import { printOutcome } from './print-outcome.ts';

export function moveCommand(): Command {
  return new Command('move')
    .description('Give an article another address. Its old address goes on to lead to it.')
    .argument('<old-slug>', 'the name of its file without .md')
    .argument('<new-slug>', 'small letters, digits and single hyphens')
    .addOption(dateOption())
    .action((oldSlug: string, newSlug: string, { date }: { date: string }) => {
      const outcome = moveArticle(contentFolder(), oldSlug, newSlug, date);
      printOutcome(`/articles/${oldSlug}/ is now /articles/${newSlug}/.`, outcome);
    });
}
