import { Command, Option } from 'commander';
import { comparedContent } from '../changes/compared-content.ts';
import { compareSites } from '../changes/compare-sites.ts';
import { wordChanges } from '../changes/word-changes.ts';
import { contentAt } from '../content/content-at.ts';
import { contentFolder } from '../content/content-folder.ts';
import { environmentOptions } from '../content/environment-options.ts';
import { type Content, readContent } from '../content/read-content.ts';
import { cleanName } from '../text/clean-name.ts';
import { compileArticles } from './compile-articles.ts';
import { REFUSED } from './exit-codes.ts';

export function diffCommand(): Command {
  return new Command('diff')
    .description(
      'Tell what changes for readers since a revision of git: quotations, dates, actors, links.',
    )
    .argument('[revision]', 'by default the newest release, or HEAD where there is none')
    .addOption(
      new Option('--format <format>', 'how to say it')
        .choices(['markdown', 'json'])
        .default('markdown'),
    )
    .action(
      async (
        revision: string | undefined,
        { format }: { format: 'markdown' | 'json' },
        command: Command,
      ) => {
        await compileArticles();
        const told = tell(revision, format);
        if (typeof told === 'string') console.log(told);
        else if (told.isWrongUse) command.error(`${cleanName(told.why)}.`);
        else {
          console.error(`${cleanName(told.why)}.`);
          process.exitCode = REFUSED;
        }
      },
    );
}

interface Refusal {
  readonly why: string;
  /** Whether there is nothing to compare with, and not only an error in it. */
  readonly isWrongUse: boolean;
}

function tell(revision: string | undefined, format: 'markdown' | 'json'): string | Refusal {
  const folder = contentFolder();
  // What waits for its time is compared at one moment.
  const options = { ...environmentOptions(), now: new Date().toISOString() };
  const then = contentAt(folder, revision, options);
  if ('why' in then) return { why: `Nothing can be compared: ${then.why}`, isWrongUse: true };
  const now = readContent(folder, options);
  const fault = faultOf(then.content, `as it was at “${then.name}”`) ?? faultOf(now, 'as it is');
  if (fault !== null) return { why: fault, isWrongUse: false };
  const changes = compareSites(comparedContent(then.content), comparedContent(now));
  return format === 'json'
    ? toJson({ since: then.name, ...changes })
    : wordChanges(changes, then.name);
}

/** Null where the site’s facts and every article could be read. */
function faultOf({ site, front, problems }: Content, which: string): string | null {
  if (site !== null && front !== null) return null;
  const errors = problems.filter(({ severity }) => severity === 'error');
  const first =
    errors.find(({ file }) => file.endsWith(site === null ? 'site.yaml' : '.md')) ?? errors[0];
  const place = first ? ` (${first.file}:${first.line}:${first.column} ${first.code})` : '';
  return `Nothing can be compared: the content, ${which}, has an error${place}`;
}

/** What GitHub Actions would take for a command of a workflow is written as an escape. */
function toJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll('##[', String.raw`##\u005b`);
}
