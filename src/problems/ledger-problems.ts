import { cleanName } from '../text/clean-name.ts';
import { countOf } from '../text/count-of.ts';
import { error, say, warning } from './wording.ts';

/** What can be wrong with the ledger that guards the links, and with the releases that it is held against. */
export const LEDGER_PROBLEMS = {
  'release-unknown': error((against: string) =>
    say(
      `There is no release “${against}”: it is neither a git revision with a ledger nor the file of one.`,
      'Name a tag, a commit or a file that is a ledger; without a name all tags are taken.',
    ),
  ),
  'release-unseen': warning((why: string, fix: string) =>
    say(`Whether a link is lost cannot be said: ${why}.`, fix),
  ),
  'release-damaged': error((tags: string, words: string) =>
    say(
      `The ledger of release ${tags} cannot be read whole; what can be read of it counts all the same.`,
      `Record what can be read of it: npx verbatim permalinks --write; and commit it. Then take the tag away: git tag -d ${words} (and, where it was pushed: git push --delete origin ${words}).`,
    ),
  ),
  'release-elsewhere': error((name: string, path: string, revision: string) =>
    say(
      `In ${name} there is a ledger in another folder, ${path}, with addresses that the one here does not have: they may have been lost when the folder was moved.`,
      `Take them over: npx verbatim permalinks --write --against ${revision}. Then check again.`,
    ),
  ),
  'base-invalid': error((base: string) =>
    say(
      `BASE_PATH is ${cleanName(base)}: no site can live under that path.`,
      'Set it to the path of the site on its host: letters, digits, hyphens and single slashes, such as BASE_PATH=/news/; or leave it out, for a host of its own.',
    ),
  ),
  'base-changed': error((before: string, now: string, tag: string) =>
    say(
      `Release ${tag} was published under ${before}, and this is for ${now}: every link to that would lead nowhere.`,
      `If the site has moved, say so in site.yaml, formerly: [${before}], and see that its host leads those links on (_redirects has the rule for hosts that read it). Else set BASE_PATH=${before}.`,
    ),
  ),
  'permalinks-missing': warning(() =>
    say(
      'There is no ledger of permalinks yet, so nothing guards the links.',
      'Begin it: npx verbatim permalinks --write; and commit the file.',
    ),
  ),
  'permalinks-removed': error((release: string, count: string) =>
    say(
      `The ledger of permalinks is gone; by ${release}, ${countOf(Number(count), 'address', 'addresses')} were published.`,
      'Restore it: npx verbatim permalinks --write.',
    ),
  ),
  'permalinks-invalid': error((why: string) =>
    say(
      `The ledger of permalinks cannot be trusted: ${why}.`,
      'It is written by commands, not by hand: undo the edit, or have it mended from the releases and the content: npx verbatim permalinks --write.',
    ),
  ),
  'permalinks-conflict': error(() =>
    say(
      'A merge has left its conflict marks in the ledger of permalinks.',
      'Mend conflicts in the articles first. Then keep what both sides have recorded: npx verbatim permalinks --write.',
    ),
  ),
  'permalinks-duplicate': error((address: string, line: string) =>
    say(
      `“${address}” is already recorded in line ${line}.`,
      'Make one of the two: npx verbatim permalinks --write.',
    ),
  ),
  'permalink-dropped': error((address: string, release: string) =>
    say(
      `“${address}” is no longer recorded, but ${release} has published it.`,
      'Put it back: npx verbatim permalinks --write. What is to be taken from readers is withdrawn, not deleted.',
    ),
  ),
  'permalink-rewritten': error((address: string, release: string) =>
    say(
      `What is recorded of “${address}” is not what ${release} has published.`,
      'A record is only ever added to. Put it right: npx verbatim permalinks --write.',
    ),
  ),
  'permalink-unreleased': warning((address: string, what: string, remedy: string) =>
    say(
      `“${address}” ${what}. A commit has recorded it, and no release known here has carried it: a tag may have been deleted, or what was published was not tagged.`,
      `If it was published, ${remedy}. If it never was: npx verbatim permalinks --write --forget ${address}.`,
    ),
  ),
  'permalinks-outdated': warning((address: string) =>
    say(
      `What is recorded of “${address}” is not what the content says now.`,
      'Bring the ledger up to date: npx verbatim permalinks --write; and commit it with the article.',
    ),
  ),
  'permalink-new': warning((ids: string) =>
    say(
      `Not yet in the ledger of permalinks: ${ids}.`,
      'Record them: npx verbatim permalinks --write; and commit the ledger with the article.',
    ),
  ),
} as const;
