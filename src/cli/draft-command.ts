import { existsSync } from 'node:fs';
import { basename, extname, relative, resolve } from 'node:path';
import { Command } from 'commander';
import { environmentOptions } from '../content/environment-options.ts';
import { readContent } from '../content/read-content.ts';
import { type DraftTextOptions, draftText } from '../drafting/draft-text.ts';
import { knownActors } from '../drafting/known-actors.ts';
import { idOf } from '../drafting/mint-ids.ts';
import { articleFile } from '../editing/change-content.ts';
import { writeNewFile } from '../editing/write-new-file.ts';
import { isOfSystem, whyUnwritable } from '../files/why-unwritable.ts';
import { lang } from '../schema/fields.ts';
import { cleanName } from '../text/clean-name.ts';
import { changeContentAlone } from './change-content-alone.ts';
import { edtfOption } from './edtf-option.ts';
import { REFUSED, WRONG_USE } from './exit-codes.ts';
import { givenPath } from './given-path.ts';
import { createProgress } from './progress.ts';
import { type GivenText, readGivenText, readStandardInput } from './read-given-text.ts';
import { tellDraft } from './tell-draft.ts';

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
      // Whoever types it takes their time: no other command is to wait for that.
      const input = files.includes('-') ? await readStandardInput() : null;
      const texts = files.map((file) => ({
        name: file === '-' ? 'standard input' : file,
        file: file === '-' ? '' : file,
        read: () => (file === '-' && input) || readGivenText(file),
      }));
      await changeContentAlone((folder) => draftAll(texts, folder, options));
    });
}

interface Text {
  readonly name: string;
  /** Its file, by which the article is called; '' where it has none. */
  readonly file: string;
  readonly read: () => GivenText;
}

function draftAll(texts: readonly Text[], folder: string, options: Options): void {
  const content = readContent(folder, { ...environmentOptions(), isStrict: false });
  const dossier = { known: knownActors(content), fallback: content.site?.lang ?? 'en' };
  const progress = createProgress(process.stderr);
  for (const [done, text] of texts.entries()) {
    progress.tell('Texts', done, texts.length);
    const told = draftOne(text, folder, dossier, options);
    progress.end();
    if (told !== null) {
      console.error(`${cleanName(text.name)}: ${told}.`);
      process.exitCode = texts.some(isThere) ? REFUSED : WRONG_USE;
    }
  }
}

function isThere({ file }: Text): boolean {
  return file === '' || existsSync(givenPath(file));
}

/** Null where it is written; else why not. */
function draftOne(
  { file, read }: Text,
  folder: string,
  dossier: Pick<DraftTextOptions, 'known' | 'fallback'>,
  options: Options,
): string | null {
  const given = read();
  if ('why' in given) return given.why;
  const draft = draftText(given.bytes, {
    kind: given.kind,
    published: options.published,
    lang: options.lang,
    ...dossier,
  });
  if ('why' in draft) return draft.why;
  const slug = (file && idOf(basename(file, extname(file)))) || idOf(draft.title) || 'draft';
  const path =
    options.out === undefined ? relative('.', articleFile(folder, slug)) : givenPath(options.out);
  try {
    if (!writeNewFile(resolve(path), draft.text, options.force ?? false))
      return `there is a file ${cleanName(path)} already; --out names another, --force replaces it`;
  } catch (error) {
    if (!isOfSystem(error)) throw error;
    return `${cleanName(path)} cannot be written: ${whyUnwritable(error)}`;
  }
  tellDraft(path, draft);
  return null;
}
