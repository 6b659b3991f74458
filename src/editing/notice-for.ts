import type { Content } from '../content/read-content.ts';
import { recordsAt } from '../permalinks/records-of.ts';
import { withdrawnBefore } from '../permalinks/withdrawn-before.ts';
import { spotOf, type Target } from './find-target.ts';
import { refusal } from './refusal.ts';
import type { WithdrawOptions } from './withdraw.ts';

/** What a notice says. */
export interface NewNotice {
  readonly date: string;
  readonly reason: string;
  readonly instead?: string | undefined;
}

/**
 * The day and the reason of a notice: those that readers were told, where the same was withdrawn, or erased, before.
 * Throws a ContentError where that was for another reason, and where there is none.
 */
export function noticeFor(
  { article, anchor }: Target,
  { ledger: { records } }: Content,
  folder: string,
  { reason, today }: WithdrawOptions,
  isErasing = false,
): Pick<NewNotice, 'date' | 'reason'> {
  const refuse = (why: string, remedy: string) =>
    refusal(spotOf(article, folder), 'edit-refused', why, remedy);
  const known = recordsAt(anchor, article, records.released);
  const isErased = known.some(({ erased }) => erased !== undefined);
  if (isErased && !isErasing)
    throw refuse('its words were removed for good', 'In your command write erase for withdraw.');
  // Who erases what was withdrawn tells of something else.
  const before = isErased === isErasing ? withdrawnBefore(known) : undefined;
  const told = before?.text;
  if (told !== undefined && reason !== undefined && reason.trim() !== told)
    throw refuse(
      `readers were told ${before?.date ?? ''} why: “${told}”`,
      'To put that notice back, leave --reason out of your command.',
    );
  const why = told ?? reason;
  if (why === undefined)
    throw refuse('readers have to be told why', 'Add --reason "…" to your command.');
  return { date: before?.date ?? today, reason: why };
}
