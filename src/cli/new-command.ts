import { Argument, Command } from 'commander';
import { lang } from '../schema/fields.ts';
import { cleanName } from '../text/clean-name.ts';
import { askFields, askWhich, type Terminal } from './ask-fields.ts';
import { contentFolder } from '../content/content-folder.ts';
import { beginContent, isTaken } from './begin-content.ts';
import { changeContentAlone } from './change-content-alone.ts';
import { dateOption } from './date-option.ts';
import { REFUSED } from './exit-codes.ts';
import {
  type Field,
  type FieldKey,
  type Given,
  NEW_KINDS,
  newFields,
  type NewKind,
} from './new-fields.ts';

interface Options extends Given {
  readonly lang?: string;
  readonly date: string;
}

export function newCommand(): Command {
  return new Command('new')
    .description(
      'Begin an article, a source or a page, with what it needs. In a terminal it asks for what is not given.',
    )
    .addArgument(new Argument('[kind]', 'what to begin').choices(NEW_KINDS))
    .option('--title <words>', 'headline or heading; of a source, by default its first words')
    .option('--description <words>', 'one sentence under the headline, or for search engines')
    .option('--published <date>', 'when it appears, such as 2020-10-12')
    .option('--name <name>', 'of the file, and in the address; by default from the title')
    .option('--lang <tag>', 'its language, where it is not that of the site')
    .option('--from <file>', 'of a source: the document, as you saved it')
    .option('--url <address>', 'of a source: where it was published')
    .option('--publisher <name>', 'of a source: who published it')
    .addOption(dateOption())
    .action(async (named: NewKind | undefined, options: Options, command: Command) => {
      const folder = contentFolder();
      const kind = named ?? (await askKind(command));
      if (kind === null) return breakOff();
      const fieldsFor = (asked: Terminal | null) =>
        newFields(kind, options.date, (name) => asked !== null && isTaken(folder, kind, name));
      refuseFaults(kind, fieldsFor(null), options, command);
      const given = await complete(fieldsFor, options, command);
      if (given === null) return breakOff();
      const { lang: tag, date: today } = options;
      console.log(
        await changeContentAlone(() => beginContent(folder, { kind, given, lang: tag, today })),
      );
    });
}

function terminal(): Terminal | null {
  const { stdin: input, stdout: output } = process;
  return input.isTTY && output.isTTY ? { input, output } : null;
}

function askKind(command: Command): Promise<NewKind | null> {
  const asked = terminal();
  if (!asked) return command.error(`Say what to begin: ${NEW_KINDS.join(', ')}.`);
  return askWhich('What is to be begun?', NEW_KINDS, asked);
}

function breakOff(): void {
  console.error('Nothing was written.');
  process.exitCode = REFUSED;
}

const OPTIONS: readonly FieldKey[] = [
  'title',
  'description',
  'published',
  'name',
  'from',
  'url',
  'publisher',
];

function refuseFaults(
  kind: NewKind,
  fields: readonly Field[],
  options: Options,
  command: Command,
): void {
  for (const key of OPTIONS) {
    const value = options[key];
    if (value === undefined) continue;
    const field = fields.find((each) => each.key === key);
    if (!field) command.error(`--${key} is nothing of ${kind === 'article' ? 'an' : 'a'} ${kind}.`);
    else if (field.fault(value) !== undefined) command.error(`--${key}: ${field.fault(value)}`);
  }
  if (options.lang !== undefined && !lang.safeParse(options.lang).success)
    command.error(`“${options.lang}” is no tag of a language, such as en-GB or ja.`);
}

/** What is given and what follows from it; where something needed is missing, what is answered in a terminal. */
async function complete(
  fieldsFor: (asked: Terminal | null) => readonly Field[],
  options: Options,
  command: Command,
): Promise<Given | null> {
  const asked = terminal();
  const fields = fieldsFor(asked);
  const missing = fields.filter(
    ({ key, isNeeded, fallback }) => isNeeded && !fallback && options[key] === undefined,
  );
  if (missing.length > 0 && asked) return askFields(fields, options, asked);
  if (missing.length > 0) {
    const flags = missing.map(({ key }) => `--${key}`).join(', ');
    return command.error(`Missing: ${flags}. In a terminal, you are asked for it.`);
  }
  const field = fields.find(({ key }) => key === 'name');
  const name = options.name ?? field?.fallback?.(options) ?? '';
  const fault = field?.fault(name);
  // Of a headline without Latin letters, say, no name follows.
  if (fault !== undefined && options.name === undefined && asked)
    return askFields(fields, options, asked);
  // Of a name that is taken, more is said later.
  if (name !== '') return { ...options, name };
  const origin = field?.origin?.(options) ?? '';
  return command.error(
    `No name for the file follows from “${cleanName(origin)}”, which has neither letters a–z nor digits. Add one: --name some-words`,
  );
}
