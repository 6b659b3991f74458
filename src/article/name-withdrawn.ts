import { anchorsOfWithdrawn } from '../model/anchor.ts';
import type { OnRecord } from '../model/on-record.ts';
import type { Recorded } from '../model/recorded.ts';
import type { WithdrawnName } from '../model/withdrawal.ts';
import type { ArticleInput } from '../schema/article.ts';
import { oneLine } from '../text/one-line.ts';
import { repeatsWords } from './repeats-words.ts';

/** The part of a frontmatter by which what was withdrawn is named. JSON-safe. */
export type NamingInput = Pick<ArticleInput, 'actors' | 'corrections' | 'withdrawn' | 'retraction'>;

/**
 * Names what an article has withdrawn, by its anchor, as it was published last: never by words that are withdrawn as
 * well. What was removed for good may have been part of any name or title, so where anything was, only actors that the
 * article still lists are named.
 */
export function nameWithdrawn(
  input: NamingInput,
  recordsOf: (anchor: string) => readonly OnRecord[],
): Recorded['withdrawn'] {
  const { withdrawn, corrections, retraction } = input;
  const hasErased = [...withdrawn, ...corrections, retraction].some((each) => each?.erased);
  const records = withdrawn.flatMap(anchorsOfWithdrawn).flatMap(recordsOf);
  const words = records.flatMap((record) => record.words);
  const nameOf = (withdrawal: NamingInput['withdrawn'][number]): WithdrawnName => {
    const own = anchorsOfWithdrawn(withdrawal).flatMap(recordsOf);
    const { name, form = null } = own.find((record) => record.name !== null) ?? {};
    if (!name || withdrawal.erased) return { name: null, form: null };
    const isUntold = hasErased || words.some((parts) => repeatsWords(name, parts));
    return { name: presentName(name, input) ?? (isUntold ? null : oneLine(name)), form };
  };
  return withdrawn.map((each) => [each.id, nameOf(each)]);
}

/** What the article calls the actor now whom it once called so. */
function presentName(name: string, { actors, corrections }: NamingInput): string | undefined {
  const renamed = corrections.find(({ was }) => was?.name === name)?.actor;
  const actor =
    actors.find((each) => each.name === name) ?? actors.find(({ id }) => id === renamed);
  return actor && oneLine(actor.name);
}
