import { cleanName } from '../text/clean-name.ts';
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
  'edit-refused': error((why: string, remedy: string) =>
    say(`This cannot be done: ${why}.`, remedy),
  ),
  'change-overtaken': error(() =>
    say(
      'This file was changed while the command ran.',
      'Nothing was changed. Save the file, and give the command again.',
    ),
  ),
  'change-blocked': error((draft: string) =>
    say(
      'A command that was interrupted was to change this file, but the file has been changed since.',
      draft
        ? `To keep it as it is now, delete ${cleanName(draft)}; to have what the command made of it, put that in its place. Then give the command again.`
        : 'The command was to move or remove it. Carry over what you have changed, delete this file, and give the command again.',
    ),
  ),
  'out-refused': error((why: string) =>
    say(
      `A build replaces the whole folder, but this one must stay: ${cleanName(why)}.`,
      'Let --out name a folder that is not there yet, an empty one, or one that a build has made, such as dist. What is to be published as it is belongs into public/.',
    ),
  ),
  'write-failed': error((why: string) =>
    say(
      `The system does not let this be written: ${why}.`,
      'Make room, or get the right to write here, and give the command again. Nothing is lost: what has begun is ended first.',
    ),
  ),
  'content-locked': error((limit: string) =>
    say(
      `Another command has been writing here for ${limit}.`,
      'Nothing was changed. Let it end, or end it; then give this command again.',
    ),
  ),
} as const;
