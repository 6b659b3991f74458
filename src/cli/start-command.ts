import { Command } from 'commander';
import { startSite } from '../editing/start-site.ts';
import { changeContentAlone } from './change-content-alone.ts';
import { dateOption } from './date-option.ts';

interface Options {
  readonly title: string;
  readonly tagline: string;
  readonly publisher?: string;
  readonly lang: string;
  readonly date: string;
}

export function startCommand(): Command {
  return new Command('start')
    .description(
      'Begin a site of your own: the demonstration, its pictures and its ledger go, a first article to replace comes.',
    )
    .requiredOption('--title <text>', 'what the site is called')
    .option('--publisher <name>', 'who publishes it; by default what it is called')
    .option('--tagline <text>', 'one sentence on what it is', TAGLINE)
    .option('--lang <tag>', 'its language, such as en-GB or ja', 'en')
    .addOption(dateOption())
    .action(async ({ date, publisher, ...facts }: Options) => {
      const options = { ...facts, publisher: publisher ?? facts.title, today: date };
      const { removed, articles } = await changeContentAlone((folder) =>
        startSite(folder, options),
      );
      console.log(`“${facts.title}” is begun.`);
      for (const slug of removed) console.log(`  − articles/${slug}.md`);
      console.log(`Its articles: ${articles.map((slug) => `articles/${slug}.md`).join(', ')}.`);
      console.log(NEXT);
    });
}

const TAGLINE =
  'News analysis in which every quotation is checked word for word against the article that prints it.';

const NEXT = `Write, then: npx verbatim check; npx verbatim permalinks --write; git add -A; git commit.
What was there before stays in git’s history, and binds you to nothing.`;
