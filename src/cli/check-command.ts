import { Command, Option } from 'commander';
import { contentFolder } from '../content/content-folder.ts';
import { environmentOptions } from '../content/environment-options.ts';
import { type Content, readContent } from '../content/read-content.ts';
import { compileArticles } from './compile-articles.ts';
import { countOf } from '../text/count-of.ts';
import { type Format, FORMATS, formatProblems } from '../problems/format-problems.ts';

export function checkCommand(): Command {
  return new Command('check')
    .description(
      'Check everything without building the site. Exits with 1 where there is an error.',
    )
    .addOption(new Option('--format <format>', 'how to say it').choices(FORMATS).default('human'))
    .action(async ({ format }: { format: Format }) => {
      await compileArticles();
      const content = readContent(contentFolder(), { ...environmentOptions(), held: 'checked' });
      console.log(formatProblems(content.problems, format));
      if (format === 'human') console.log(countQuotes(content));
      if (content.problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
    });
}

function countQuotes({ articles }: Content): string {
  const quotes = articles.reduce((sum, { listed }) => sum + listed.quotes.length, 0);
  return `${countOf(articles.length, 'article')} in order, ${countOf(quotes, 'quotation')} verified`;
}
