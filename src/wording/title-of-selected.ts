import type { Selected } from '../dossier/timeline-selection.ts';
import { DATE_STATUSES } from '../schema/date-entry.ts';
import type { Words } from './words.ts';

/** What events are selected by: an actor, a topic or a state, by its name. */
export function titleOfSelected(
  { id, title }: Pick<Selected, 'id' | 'title'>,
  { timeline, timelinePage }: Words,
): string {
  if (title) return title.name;
  const status = DATE_STATUSES.find((each) => each === id);
  return (status && timeline.status(status)) ?? timelinePage.occurred;
}
