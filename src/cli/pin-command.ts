import { statSync } from 'node:fs';
import { Command, Option } from 'commander';
import { type PinnedFacts, pinSource } from '../editing/pin-source.ts';
import {
  DOCUMENT_KINDS,
  type DocumentKind,
  MOST_DOCUMENT_BYTES,
  RIGHTS,
} from '../schema/pinned-source.ts';
import { kindOfDocument } from '../sources/documents/kind-of-document.ts';
import { changeContentAlone } from './change-content-alone.ts';
import { dateOption } from './date-option.ts';
import { edtfOption } from './edtf-option.ts';
import { givenPath } from './given-path.ts';
import { documentOf } from './document-of.ts';
import { printOutcome } from './print-outcome.ts';
import { type GivenFile, readGivenFile, readStandardBytes } from './read-given-file.ts';

interface Options extends PinnedFacts {
  readonly id: string;
  readonly as?: DocumentKind;
  readonly retrieved?: string;
  readonly replace?: boolean;
  readonly note?: string;
  readonly date: string;
}

export function pinCommand(): Command {
  return new Command('pin')
    .description(
      'Keep the document that quotations are checked against. Nothing is fetched: save it first.',
    )
    .argument('<file>', 'the document as it was retrieved; - for standard input')
    .requiredOption('--id <id>', 'what articles call it: source: <id>')
    .option('--url <address>', 'where it was published')
    .option('--archived <address>', 'where an archive keeps it')
    .option('--media <address>', 'the recording that captions belong to')
    .option('--title <words>', 'what it is called; by default its first words')
    .option('--publisher <name>', 'who published it')
    .addOption(edtfOption('--published <date>', 'when it was published, such as 2020-10-12'))
    .addOption(
      edtfOption('--retrieved <date>', 'when it was retrieved; by default the day of --date'),
    )
    .option('--lang <tag>', 'its language, where it is not that of the site')
    .addOption(new Option('--rights <how>', 'how much of it is shown').choices(RIGHTS))
    .addOption(new Option('--as <kind>', 'what it is').choices(DOCUMENT_KINDS))
    .option('--replace', 'take the place of the document of that id')
    .option('--note <words>', 'what readers are told of that')
    .addOption(dateOption())
    .action(async (file: string, options: Options, command: Command) => {
      const { id, as, retrieved, replace = false, note, date, ...facts } = options;
      const bytes = documentOf(file, await readGiven(file, command));
      const kind = as ?? kindOfDocument(file, bytes);
      const outcome = await changeContentAlone((folder) =>
        pinSource(folder, {
          ...{ id, bytes, kind, facts, note, retrieved },
          ...{ isReplacing: replace, today: date },
        }),
      );
      printOutcome(`“${id}” is pinned: sources/${id}.${kind}, its facts in ${id}.yaml.`, outcome);
      console.log(`Quotations name it so: source: ${id}`);
    });
}

async function readGiven(file: string, command: Command): Promise<GivenFile> {
  if (file === '-') return readStandardBytes(MOST_DOCUMENT_BYTES);
  if (!statSync(givenPath(file), { throwIfNoEntry: false })?.isFile())
    command.error(`“${file}” is no file that could be read.`);
  return readGivenFile(file, MOST_DOCUMENT_BYTES);
}
