import type { Permalink } from '../schema/permalink.ts';

/** What is due on no day. */
export const DRAFT = 'draft';

type Due = Pick<Permalink, 'published' | 'due'>;

/** Whether an article has come by a day, ISO 8601: from then on it may have been read. */
export function isOut(record: Due, today: string): boolean {
  const due = dueOf(record);
  return due !== DRAFT && due <= today;
}

/** When a record was to come, each time that was said. */
export function dueDays({ published, due }: Due): NonNullable<Permalink['due']> {
  return due ?? [published];
}

/** The day on which an article comes, as it was said last. */
export function dueOf(record: Due): string {
  return dueDays(record).at(-1) ?? record.published;
}

/** When an article is recorded to come, `due` being what it says now, where it has not come yet. */
export function nextDue(due: string | undefined, record: Due): Due {
  const { published, due: days } = record;
  if (due === undefined || due === dueOf(record)) return { published, ...(days && { due: days }) };
  return { published: due === DRAFT ? published : due, due: [...dueDays(record), due] };
}
