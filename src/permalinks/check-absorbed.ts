import { clip } from '../text/clip.ts';
import { factsOf } from './facts.ts';
import type { Ledger } from './ledger.ts';
import type { ArticleIds, PublicId } from './public-id.ts';
import { changedSince } from './published-states.ts';
import { goesOn, recordsAt } from './records-of.ts';
import { REUSED } from './reused.ts';
import { tells } from './told-changes.ts';
import { describeFacts, wordsOf } from './word-facts.ts';

/** Two published things may become one only where they are the same, or readers are told. */
export function checkAbsorbed(id: PublicId, article: ArticleIds, released: Ledger): void {
  const { anchor, now = '', place } = id;
  const thing = article.ids.get(now);
  const owned = recordsAt(now, article, released);
  const [given] = recordsAt(anchor, article, released);
  if (thing?.state !== 'live' || owned.length === 0 || !given || given.now !== undefined) return;
  if (owned.some((record) => goesOn(record, given))) return;
  const revisions = article.revisions.filter((revision) => revision.anchor === now);
  const isTold = (state: Readonly<Record<string, string | undefined>>, names: readonly string[]) =>
    revisions.some((revision) => tells(revision, state, names));
  const words = given.versions?.at(-1);
  const known = owned.flatMap(({ versions = [] }) => versions.map(({ sha256 }) => sha256));
  const isSame = !words || [thing.words?.sha256, ...known].includes(words.sha256);
  if (!isSame && !isTold({ words: words.sha256 }, ['words']))
    article.report(
      'permalink-reused',
      place,
      anchor,
      `“${clip(wordsOf(words), 120)}”`,
      REUSED.absorbed,
    );
  const last = factsOf(anchor, given).at(-1);
  const { since: _, kind: __, ...state } = last ?? { since: '' };
  const changed = changedSince(state, thing);
  if (changed.length > 0 && !isTold(state, changed))
    article.report('permalink-reused', place, anchor, `“${describeFacts(state)}”`, REUSED.absorbed);
}
