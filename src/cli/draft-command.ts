import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { environmentOptions } from '../content/environment-options.ts';
import { readContent } from '../content/read-content.ts';
import { lang } from '../schema/fields.ts';
import { cleanName } from '../text/clean-name.ts';
import { changeContentAlone } from './change-content-alone.ts';
import { type Desk, type DraftFlags, draftOne, type Text } from './draft-one.ts';
import { edtfOption } from './edtf-option.ts';
import { REFUSED, WRONG_USE } from './exit-codes.ts';
import { givenPath } from './given-path.ts';
import { createProgress } from './progress.ts';
import { readGivenText, readStandardInput } from './read-given-text.ts';

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
    .action(async (files: readonly string[], options: DraftFlags, command: Command) => {
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

function draftAll(texts: readonly Text[], folder: string, options: DraftFlags): void {
  // Whom other drafts name has an id as well.
  const content = readContent(folder, { ...environmentOptions(), isStrict: false, held: 'shown' });
  const desk: Desk = { folder, content, earlier: [] };
  const progress = createProgress(process.stderr);
  for (const [done, text] of texts.entries()) {
    progress.tell('Texts', done, texts.length);
    const told = draftOne(text, desk, options);
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
