import { clip } from '../text/clip.ts';
import { error, say } from './wording.ts';

/** What can be wrong with links, and with what readers were told of. */
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
  'permalink-lost': error(
    (anchor: string, since: string, meant: string, now: string, name: string, gone: string) =>
      say(
        `Published ${since}, “#${anchor}” is not in the article any more: links to it would lead nowhere.`,
        now
          ? `It became “${now}”: put it back into formerly: there, without the letter before it.`
          : meant
            ? `If this is the same under another name: npx verbatim rename ${name} ${meant}. Else: ${gone}.`
            : `Put it back, or tell readers why it is gone: ${gone}.`,
      ),
  ),
  'draft-published': error((slug: string, since: string, field: string) =>
    say(
      `The article “${slug}” was published ${since}: what readers have seen is no draft any more.`,
      `Take ${field}: out. If readers are to have it no more, with a notice that says why, then: npx verbatim withdraw ${slug} --reason "…"`,
    ),
  ),
  'article-lost': error(
    (slug: string, since: string, meant: string, back: string, restore: string) =>
      say(
        `Published ${since}, the article “${slug}” is not in the content any more: links to it would lead nowhere.`,
        back
          ? `It has become “${meant}”: write ${back} into ${meant}.md again.`
          : meant
            ? `If this is the same under another name: npx verbatim move ${slug} ${meant}.`
            : `Put its file back first${restore && `: ${restore}`}. Then, to take it from readers: npx verbatim withdraw ${slug} --reason "…"; or, to rename it: npx verbatim move ${slug} <new-slug>.`,
      ),
  ),
  'retraction-lost': error((slug: string, since: string, again: string) =>
    say(
      `The article “${slug}” was withdrawn ${since}, and readers were told so; now it does not say it any more.`,
      `Put the notice back: ${again}. To publish the text again, do so under another name.`,
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
  'revision-lost': error((anchor: string, kind: string, date: string, fields: string) =>
    say(
      `The ${kind} of “${anchor}” of ${date} was published, but the article does not tell of it as it did.`,
      `Put it back under corrections:, with ${fields}.`,
    ),
  ),
  'notice-changed': error((what: string, date: string, text: string, where: string) =>
    say(
      `The ${what} of ${date} is not there as readers were told${text ? `: “${clip(text, 240)}”` : ''}.`,
      `Put it back as it was, under ${where}. What has to be added is told by a further correction; where what it said was removed for good, add erased: true to it.`,
    ),
  ),
  'revision-unknown': error((id: string) =>
    say(
      `“${id}” was never published as this correction says it was before.`,
      'Copy into was: what was published (content/permalinks.json has it), or remove was:.',
    ),
  ),
} as const;
