import { anchorOfCorrection } from '../model/anchor.ts';
import type { Frontmatter } from '../frontmatter/read-frontmatter.ts';
import { textAt } from '../frontmatter/text-at.ts';
import type { Place } from '../problems/problem.ts';
import { revisionOf } from './declared-revisions.ts';
import type { DeclaredRevision } from './public-id.ts';
import type { Notice } from '../schema/permalink.ts';
import { normalise } from '../text/normalise.ts';

/** What an article tells its readers of something that was published: a correction, or why it was withdrawn. */
export interface DeclaredNotice extends Notice {
  /** The change of what was published that it tells of; null where it tells of none. */
  readonly revision: DeclaredRevision | null;
  /** Whether the text that it had before was removed for good. */
  readonly isErased: boolean;
  readonly place: Place;
}

/** The notices of an article by the anchor that each is of, '' for the article. */
export function declaredNotices(
  frontmatter: Frontmatter,
): ReadonlyMap<string, readonly DeclaredNotice[]> {
  const { yaml, entries } = frontmatter;
  const corrections = entries.corrections.map(({ value, index }) => ({
    revision: revisionOf({ value, index }, frontmatter),
    anchor: anchorOfCorrection(value),
    date: value.date,
    as: value.kind ?? ('correction' as const),
    text: value.text,
    isErased: value.erased !== undefined,
    place: yaml.placeOf(['corrections', index]),
  }));
  const withdrawals = entries.withdrawn.map(({ value: { id = '', date, reason }, index }) => ({
    anchor: id,
    revision: null,
    isErased: false,
    date,
    as: 'withdrawal' as const,
    text: reason,
    place: yaml.placeOf(['withdrawn', index, 'reason']),
  }));
  const retraction: unknown = Reflect.get(Object(yaml.value), 'retraction');
  const whole = {
    anchor: '',
    revision: null,
    isErased: false,
    date: textAt(retraction, 'date'),
    as: 'withdrawal' as const,
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
  return [...a, ...more].map(plainNotice).sort(inOrder);
}

/** The notices that are not among others, each of which stands for one. */
export function withoutSame<N extends Notice>(
  notices: readonly N[],
  others: readonly Notice[],
): readonly N[] {
  const rest = [...others];
  return notices.filter((notice) => takeSame(notice, rest) === undefined);
}

/** Recorded notices but for those whose text an article has removed for good. */
export function withoutErased(
  notices: readonly Notice[],
  own: readonly DeclaredNotice[],
): readonly Notice[] {
  const erased = own.filter(({ isErased }) => isErased);
  if (erased.length === 0) return notices;
  const gone = withoutSame(notices, own).filter((notice) =>
    erased.some(({ as, date }) => as === notice.as && isNextDay(date, notice.date)),
  );
  return notices.filter((notice) => !gone.includes(notice));
}

/** Notices with the days of others that are the same. */
export function datedAs(notices: readonly Notice[], others: readonly Notice[]): readonly Notice[] {
  const rest = [...others];
  return notices.map((notice) => ({ ...notice, date: (takeSame(notice, rest) ?? notice).date }));
}

/** Takes one that is the same out of a list. On either side of midnight two editors note different days. */
function takeSame<N extends Notice>(notice: Notice, rest: N[]): N | undefined {
  const alike = rest.filter((other) => keyOf(other) === keyOf(notice));
  const same =
    alike.find(({ date }) => date === notice.date) ??
    alike.find(({ date }) => isNextDay(date, notice.date));
  return same && rest.splice(rest.indexOf(same), 1)[0];
}

function isNextDay(a: string, b: string): boolean {
  return Math.abs(Date.parse(a) - Date.parse(b)) <= 24 * 60 * 60 * 1000;
}

function plainNotice({ date, as, text }: Notice): Notice {
  return { date, as, ...(text !== undefined && { text }) };
}

function inOrder(a: Notice, b: Notice): number {
  return a.date + keyOf(a) < b.date + keyOf(b) ? -1 : 1;
}

/** All but the day. */
function keyOf({ as, text }: Notice): string {
  return JSON.stringify([as, text === undefined ? null : normalise(text).text.trim()]);
}
