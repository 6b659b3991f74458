import type { Frontmatter } from '../article/read-frontmatter.ts';
import { textAt } from '../article/text-at.ts';
import type { Place } from '../problems/problem.ts';
import { ownerAnchor } from '../schema/correction-owner.ts';
import { revisionOf } from './declared-revisions.ts';
import type { DeclaredRevision } from './public-id.ts';
import type { Notice } from '../schema/permalink.ts';
import { normalise } from '../text/normalise.ts';

/** What an article tells its readers of something that was published: a correction, or why it was withdrawn. */
export interface DeclaredNotice extends Notice {
  /** The change of what was published that it tells of; null where it tells of none. */
  readonly revision: DeclaredRevision | null;
  readonly place: Place;
}

/** The notices of an article by the anchor that each is of, '' for the article. */
export function declaredNotices(
  frontmatter: Frontmatter,
): ReadonlyMap<string, readonly DeclaredNotice[]> {
  const { yaml, entries } = frontmatter;
  const corrections = entries.corrections.map(({ value, index }) => ({
    revision: revisionOf({ value, index }, frontmatter),
    anchor: ownerAnchor(value),
    date: value.date,
    kind: value.kind ?? ('correction' as const),
    text: value.text,
    place: yaml.placeOf(['corrections', index]),
  }));
  const withdrawals = entries.withdrawn.map(({ value: { id = '', date, reason }, index }) => ({
    anchor: id,
    revision: null,
    date,
    kind: 'withdrawal' as const,
    text: reason,
    place: yaml.placeOf(['withdrawn', index, 'reason']),
  }));
  const retraction: unknown = Reflect.get(Object(yaml.value), 'retraction');
  const whole = {
    anchor: '',
    revision: null,
    date: textAt(retraction, 'date'),
    kind: 'withdrawal' as const,
    text: textAt(retraction, 'reason')?.trim(),
    place: yaml.placeOf(['retraction', 'reason']),
  };
  const dated = [...corrections, ...withdrawals, whole].flatMap(({ date, text, ...notice }) =>
    date === undefined ? [] : [{ ...notice, date, ...(text !== undefined && { text }) }],
  );
  return Map.groupBy(dated, ({ anchor }) => anchor);
}

/** All that two lists of notices tell, in one order; the very first list where the second tells no more. */
export function joinNotices(a: readonly Notice[], b: readonly Notice[]): readonly Notice[] {
  const more = withoutSame(b, a);
  if (more.length === 0) return a;
  return [...a, ...more].map(plainNotice).sort((x, y) => (keyOf(x) < keyOf(y) ? -1 : 1));
}

/** The notices that are not among others, each of which stands for one. */
export function withoutSame<N extends Notice>(
  notices: readonly N[],
  others: readonly Notice[],
): readonly N[] {
  const rest = others.map(keyOf);
  return notices.filter((notice) => {
    const at = rest.indexOf(keyOf(notice));
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

function plainNotice({ date, kind, text }: Notice): Notice {
  return { date, kind, ...(text !== undefined && { text }) };
}

function keyOf({ date, kind, text }: Notice): string {
  return JSON.stringify([date, kind, text === undefined ? null : normalise(text).text.trim()]);
}
