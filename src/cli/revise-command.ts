import { Command, Option } from 'commander';
import { revise } from '../editing/revise.ts';
import { CORRECTION_KINDS, type CorrectionKind } from '../schema/correction.ts';
import { changeContentAlone } from './change-content-alone.ts';
import { dateOption } from './date-option.ts';
import { printOutcome } from './print-outcome.ts';

interface Options {
  readonly kind: CorrectionKind;
  readonly note?: string;
  readonly date: string;
}

export function reviseCommand(): Command {
  const kind = new Option('--kind <kind>', 'what kind of change it is').choices(CORRECTION_KINDS);
  return new Command('revise')
    .description(
      'Tell readers of what has changed since it was published: words, a name, a date, who said it. Change it first.',
    )
    .argument(
      '<id>',
      'as in the article: some-words, q-some-words, article#a-somebody, or a slug for its title',
    )
    .addOption(kind.makeOptionMandatory())
    .option('--note <text>', 'what was wrong and now is right; only a typo goes without')
    .addOption(dateOption())
    .action(async (id: string, { date, ...options }: Options, command: Command) => {
      if (options.kind !== 'typo' && !options.note)
        command.error(`error: a ${options.kind} needs --note: what was wrong and now is right`);
      const outcome = await changeContentAlone((folder) =>
        revise(folder, id, { ...options, today: date }),
      );
      printOutcome(`The change of “${id}” is told.`, outcome);
    });
}
