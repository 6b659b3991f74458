import { Command, Option } from 'commander';
import { contentFolder } from '../article/content-folder.ts';
import { readContent } from '../article/read-content.ts';
import { type Format, FORMATS, formatProblems } from '../problems/format-problems.ts';

const { format } = new Command('check')
  .description(
    'Check every article without building the site. Exits with 1 where there is an error.',
  )
  .addOption(new Option('--format <format>', 'how to say it').choices(FORMATS).default('human'))
  .parse()
  .opts<{ format: Format }>();

const { articles, problems } = readContent(contentFolder(), '/');
console.log(formatProblems(problems, format));
if (format === 'human') console.log(countQuotes());
if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;

function countQuotes(): string {
  const quotes = articles.reduce((sum, { article }) => sum + article.quotes.length, 0);
  return `${articles.length} articles in order, ${quotes} quotations verified`;
}
