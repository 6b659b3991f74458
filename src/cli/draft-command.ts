import { basename, extname, resolve } from 'node:path';
import { Command } from 'commander';
import { environmentOptions } from '../content/environment-options.ts';
import { readContent } from '../content/read-content.ts';
import { type Draft, type DraftTextOptions, draftText } from '../drafting/draft-text.ts';
import { knownActors } from '../drafting/known-actors.ts';
import { idOf } from '../drafting/mint-ids.ts';
import { articleFile } from '../editing/change-content.ts';
import { writeNewFile } from '../editing/write-new-file.ts';
import { lang } from '../schema/fields.ts';
import { cleanName } from '../text/clean-name.ts';
import { countOf } from '../text/count-of.ts';
import { changeContentAlone } from './change-content-alone.ts';
import { edtfOption } from './edtf-option.ts';
import { givenPath } from './given-path.ts';
import { createProgress } from './progress.ts';
import { readGivenText } from './read-given-text.ts';

interface Options {
  readonly published?: string;
  readonly lang?: string;
  readonly out?: string;
  readonly force?: boolean;
}

export function draftCommand(): Command {
  return new Command('draft')
    .description(
      'Turn a text into an article: its quotations and who said them, people, dates. It checks, and says where to look again.',
    )
    .argument('<files...>', 'texts: .txt, .md or .html; - for standard input')
    .addOption(
      edtfOption(
        '--published <date>',
        'when the text appeared, such as 2020-10-12: by it, its dates have their years',
      ),
    )
    .option('--lang <tag>', 'its language, where the words do not tell')
    .option(
      '--out <file>',
      'where to write it; by default content/articles/, under the name of the text',
    )
    .option('--force', 'take the place of the file that is there')
    .action(async (files: readonly string[], options: Options, command: Command) => {
      if (options.out !== undefined && files.length > 1) command.error('--out is for one text.');
      if (options.lang !== undefined && !lang.safeParse(options.lang).success)
        command.error(`“${options.lang}” is no tag of a language, such as en-GB or ja.`);
      await changeContentAlone((folder) => draftAll(files, folder, options));
    });
}

function draftAll(files: readonly string[], folder: string, options: Options): void {
  const content = readContent(folder, { ...environmentOptions(), isStrict: false });
  const dossier = { known: knownActors(content), fallback: content.site?.lang ?? 'en' };
  const progress = createProgress(process.stderr);
  for (const [done, file] of files.entries()) {
    progress.tell('Texts', done, files.length);
    const told = draftOne(file, folder, dossier, options);
    progress.end();
    if (told !== null) {
      console.error(`${cleanName(file)}: ${told}.`);
      process.exitCode = 1;
    }
  }
}

/** Null where it is written; else why not. */
function draftOne(
  file: string,
  folder: string,
  dossier: Pick<DraftTextOptions, 'known' | 'fallback'>,
  options: Options,
): string | null {
  const given = readGivenText(file);
  if ('why' in given) return given.why;
  const draft = draftText(given.bytes, {
    kind: given.kind,
    published: options.published,
    lang: options.lang,
    ...dossier,
  });
  if ('why' in draft) return draft.why;
  const name = idOf(file === '-' ? draft.title : basename(file, extname(file))) || 'draft';
  const path = options.out === undefined ? articleFile(folder, name) : givenPath(options.out);
  try {
    if (!writeNewFile(resolve(path), draft.text, options.force ?? false))
      return `there is a file ${cleanName(path)} already; --out names another, --force replaces it`;
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error && 'code' in error)) throw error;
    return `${cleanName(path)} cannot be written (${String(error.code)})`;
  }
  tell(path, draft);
  return null;
}

function tell(
  path: string,
  { quotes, notQuotes, actors, dates, checks, hidden, unknown }: Draft,
): void {
  const found = [countOf(quotes, 'quotation'), countOf(actors, 'actor'), countOf(dates, 'date')];
  console.log(
    `${cleanName(path)}: ${found.join(', ')}; ${notQuotes} in quotation marks that nobody seems to have said.`,
  );
  if (hidden > 0)
    console.log(
      `  ${countOf(hidden, 'character')} that readers do not see ${hidden === 1 ? 'was' : 'were'} left out.`,
    );
  if (unknown !== null)
    console.log(
      `  Who speaks could only be guessed: the language (${cleanName(unknown)}?) is none of which it is known here how it says so.`,
    );
  console.log(
    `  ${countOf(checks, 'place')} to look at: search for “# check:”. Then take out draft: true, and: npx verbatim check`,
  );
}
