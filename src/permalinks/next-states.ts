import type { Permalink, PermalinkFacts, PermalinkVersion } from '../schema/permalink.ts';
import { factsOf } from './facts.ts';
import type { ArticleIds, PublicId, Words } from './public-id.ts';
import { changedSince, publishedFacts, publishedWords } from './published-states.ts';
import { changedFacts, tells, toldChanges } from './told-changes.ts';

/** The published words of a quotation, and those of now where the article tells of the change. */
export function nextVersions(
  record: Permalink,
  { anchor, words }: PublicId,
  { revisions }: ArticleIds,
): Permalink['versions'] {
  const last = record.versions?.at(-1);
  if (!words || !last || last.sha256 === words.sha256) return record.versions;
  const own = revisions.filter((revision) => revision.anchor === anchor);
  const { left } = toldChanges(publishedWords(record), own);
  const change = left.find((revision) => tells(revision, { words: last.sha256 }, ['words']));
  if (!change) return record.versions;
  const version = { date: change.date, kind: change.kind, ...versionOf(words) };
  return [...(record.versions ?? []), version];
}

/** Words as the ledger keeps them. */
export function versionOf({ parts, sha256 }: Words): Pick<PermalinkVersion, 'sha256' | 'text'> {
  const [only = '', ...more] = parts;
  return { sha256, text: more.length === 0 ? only : [...parts] };
}

interface Present {
  readonly article: ArticleIds;
  readonly today: string;
}

/** What else was published of a thing, and what is so now where nobody needs to be told or the article tells it. */
export function nextFacts(
  record: Permalink,
  { anchor, facts, alike = {} }: Pick<PublicId, 'anchor' | 'facts'> & Partial<PublicId>,
  { article, today }: Present,
  provisional: Permalink | undefined,
): Permalink['facts'] {
  const states = factsOf(anchor, record);
  const last = states.at(-1);
  if (!last) return record.facts;
  const { since: _, kind: __, ...before } = last;
  if (changedFacts(before, facts).length === 0)
    return Object.keys(facts).length > Object.keys(before).length
      ? [...states.slice(0, -1), { ...last, ...facts, ...before }]
      : record.facts;
  const changed = changedSince(before, { facts, alike });
  const own = article.revisions.filter((revision) => revision.anchor === anchor);
  const { left } = toldChanges(publishedFacts(anchor, record), own);
  const telling = left.find((revision) => tells(revision, before, changedFacts(before, facts)));
  if (telling) return [...states, { since: telling.date, kind: telling.kind, ...facts }];
  // The title of an article may change while its anchors tell that it is the same.
  if (changed.some((fact) => anchor !== '' || fact !== 'title')) return record.facts;
  return [...states, { since: dayOf(provisional?.facts?.[states.length], facts, today), ...facts }];
}

/** Since when it is so, if the ledger at hand has noted it already. */
function dayOf(noted: PermalinkFacts | undefined, facts: object, today: string): string {
  if (!noted) return today;
  const { since, kind: _, ...state } = noted;
  return changedFacts(state, { ...facts }).length === 0 ? since : today;
}
