import type { TimelinePlace } from '../dossier/timeline-page.ts';
import type { PageContext } from '../model/page-context.ts';
import type { PageFacts } from '../model/page-facts.ts';
import { timelinePath } from '../model/site-path.ts';
import { wordingOf } from '../wording/wording-of.ts';
import { listFacts } from './list-facts.ts';

/** What the head of the timeline says, or of a period of it. */
export function timelineFacts(place: TimelinePlace | null, context: PageContext): PageFacts {
  const words = context.words.timelinePage;
  const title = place
    ? words.titleOf(place.date ? wordingOf(place.date, context.words) : words.undated)
    : words.title;
  const canonicalPath = timelinePath(context.base, place?.period, place?.part);
  const description = words.description(context.site.title);
  const above = place ? [{ name: words.title, path: timelinePath(context.base) }] : [];
  return listFacts({ title, description, canonicalPath, above }, context);
}
