import { factsOfArticle } from '../permalinks/facts.ts';
import { publishedFacts, publishedWords } from '../permalinks/published-states.ts';
import { recordsAt, recordsOf } from '../permalinks/records-of.ts';
import { formerByThing } from '../permalinks/things.ts';
import { changedFacts, type State, tells, toldChanges } from '../permalinks/told-changes.ts';
import type { DeclaredRevision } from '../permalinks/public-id.ts';
import type { Ledger } from '../permalinks/ledger.ts';
import type { Permalink, PermalinkVersion } from '../schema/permalink.ts';
import type { Target } from './find-target.ts';

/** How a thing differs from what was published of it last. */
export interface Change {
  readonly record: Permalink;
  /** The words before, where they have changed. */
  readonly words: PermalinkVersion['text'] | null;
  /** The other facts before that have changed. */
  readonly facts: State;
  /** The correction that tells of all of it already. */
  readonly told: DeclaredRevision | undefined;
}

/** What has changed of a thing since its last publication; null where it was not published. */
export function changedSinceRelease(target: Target, released: Ledger): Change | null {
  const { article, anchor, id } = target;
  const [record] = id
    ? recordsOf(id, formerByThing(article).get(anchor) ?? [], article, released)
    : recordsAt('', article, released);
  if (!record) return null;
  const own = article.revisions.filter((revision) => revision.anchor === anchor);
  const last = record.versions?.at(-1);
  const words = id?.words && last && id.words.sha256 !== last.sha256 ? last : null;
  const before = publishedFacts(anchor, record).at(-1)?.state ?? {};
  const facts = changedIn(before, id?.facts ?? factsOfArticle(article));
  const left = [
    words ? toldChanges(publishedWords(record), own).left : null,
    Object.keys(facts).length > 0 ? toldChanges(publishedFacts(anchor, record), own).left : null,
  ].flatMap((each) => each ?? []);
  const state = { ...facts, ...(words && { words: words.sha256 }) };
  const told = left.find((revision) => tells(revision, state, Object.keys(state)));
  return { record, words: words?.text ?? null, facts, told };
}

function changedIn(before: State, now: State): State {
  return Object.fromEntries(changedFacts(before, now).map((fact) => [fact, before[fact]]));
}
