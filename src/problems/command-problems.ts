import { error, say } from './wording.ts';

/** What the author’s commands refuse. */
export const COMMAND_PROBLEMS = {
  'id-unknown': error((id: string, meant: string) =>
    say(
      `There is nothing called “${id}”, neither in the content nor in the ledger of permalinks.`,
      meant
        ? `Did you mean “${meant}”?`
        : 'Use an id as the articles have it: q-some-words, or article#q-some-words.',
    ),
  ),
  'id-ambiguous': error((id: string, candidates: string) =>
    say(
      `“${id}” could be any of these: ${candidates}.`,
      'Name the one you mean as it is written there.',
    ),
  ),
  'id-taken': error((id: string, by: string) =>
    say(
      `“${id}” cannot be used: it belongs to ${by}.`,
      'Choose another; an id once published is never used for anything else.',
    ),
  ),
  'words-unchanged': error((id: string, since: string) =>
    say(
      `“${id}” is as it was published ${since}: there is nothing to tell.`,
      'Change it first: the words in the text and in the list, or a name, a date, a title. Then tell of it with this command.',
    ),
  ),
  'start-refused': error((why: string, remedy: string) =>
    say(`No new site can be begun here: ${why}.`, remedy),
  ),
  'edit-refused': error((why: string) =>
    say(`This cannot be done: ${why}.`, 'Nothing was changed.'),
  ),
} as const;
