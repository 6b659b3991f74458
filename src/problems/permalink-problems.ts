import { countOf } from '../text/count-of.ts';
import { error, warning, say } from './wording.ts';

/** By which key a correction names what it concerns. */
const KEYS: Readonly<Record<string, string>> = { q: 'quote', a: 'actor', d: 'event' };

/** What can be wrong with links and with the ledger that guards them. */
export const PERMALINK_PROBLEMS = {
  'slug-duplicate': error((slug: string, where: string) =>
    say(
      `The address /articles/${slug}/ is already taken by ${where}.`,
      'An address belongs to one article for good. If this one never had it, take the slug out of formerly: here. Else give the file of the other one another name, or take the slug out of formerly: there.',
    ),
  ),
  'instead-unknown': error((address: string) =>
    say(
      `“${address}” is nothing that readers could be led to instead: it is not there, or withdrawn itself.`,
      'Name an anchor that stands, of this article (q-some-words) or of another (other-article#q-some-words), or take instead: out.',
    ),
  ),
  'former-unknown': error((what: string, id: string, meant: string) =>
    say(
      `“${id}” was never published, so no link to it can be kept.`,
      meant
        ? `Did you mean “${meant}”?`
        : `Remove it from formerly:; it only needs ${what} that were published.`,
    ),
  ),
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
  'permalink-unreleased': warning((address: string, remedy: string) =>
    say(
      `“${address}” is not in the content any more. A commit has recorded it, and no release known here has carried it: a tag may have been deleted, or what was published was not tagged.`,
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
  'permalink-lost': error(
    (anchor: string, since: string, meant: string, now: string, name: string) =>
      say(
        `Published ${since}, “#${anchor}” is not in the article any more: links to it would lead nowhere.`,
        now
          ? `It became “${now}”: put it back into formerly: there, without the letter before it.`
          : meant
            ? `If this is the same under another name: npx verbatim rename ${name} ${meant}. Else: npx verbatim withdraw ${name} --reason "…".`
            : `Put it back, or tell readers why it is gone: npx verbatim withdraw ${name} --reason "…".`,
      ),
  ),
  'article-lost': error((slug: string, since: string, meant: string, restore: string) =>
    say(
      `Published ${since}, the article “${slug}” is not in the content any more: links to it would lead nowhere.`,
      meant
        ? `If this is the same under another name: npx verbatim move ${slug} ${meant}.`
        : `Put its file back first${restore && `: ${restore}`}. Then, to take it from readers: npx verbatim withdraw ${slug} --reason "…"; or, to rename it: npx verbatim move ${slug} <new-slug>.`,
    ),
  ),
  'retraction-lost': error((slug: string, since: string) =>
    say(
      `The article “${slug}” was withdrawn ${since}, and readers were told so; now it does not say it any more.`,
      `Put the notice back: npx verbatim withdraw ${slug} --reason "…". To publish the text again, do so under another name.`,
    ),
  ),
  'permalink-reused': error((id: string, before: string, remedy: string) =>
    say(
      `“${id}” already belongs to something else: ${before}. Links to that would lead here.`,
      `${remedy} What was published once is never used for anything else.`,
    ),
  ),
  'attribution-changed': error((id: string, before: string, name: string) =>
    say(
      `“${id}” was published otherwise: ${before}.`,
      `Tell readers what has changed: npx verbatim revise ${name} --kind correction --note "…"; or undo the change.`,
    ),
  ),
  'quote-changed': error((id: string, since: string, was: string, name: string) =>
    say(
      `The words of quotation “${id}” have changed since they were published ${since}: “${was}”.`,
      `Tell readers: npx verbatim revise ${name} --kind correction --note "…" (or clarification; a typo needs no note). If it is another quotation, give it another id.`,
    ),
  ),
  'revision-lost': error((anchor: string, kind: string, date: string, was: string) =>
    say(
      `The ${kind} of “${anchor}” of ${date} was published, but the article does not tell of it as it did.`,
      `Put it back under corrections:, with date: ${date}, kind: ${kind}, ${kind === 'typo' ? '' : 'text: (what readers were told), '}${KEYS[anchor.charAt(0)] ?? 'quote'}: ${anchor.slice(2)} and was: ${was}.`,
    ),
  ),
  'revision-unknown': error((id: string) =>
    say(
      `“${id}” was never published as this correction says it was before.`,
      'Copy into was: what was published (content/permalinks.json has it), or remove was:.',
    ),
  ),
} as const;
