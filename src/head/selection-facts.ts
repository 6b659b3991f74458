import type { SelectionPage } from '../dossier/selection-page.ts';
import type { PageContext } from '../model/page-context.ts';
import type { PageFacts } from '../model/page-facts.ts';
import { timelineOfPath, timelinePath } from '../model/site-path.ts';
import { titleOfSelected } from '../wording/title-of-selected.ts';
import { listFacts } from './list-facts.ts';

/** What the head of a page says that tells the events of an actor, of a topic or in a state. */
export function selectionFacts({ selected, part }: SelectionPage, context: PageContext): PageFacts {
  const words = context.words.timelinePage;
  // The parts are told apart.
  const more = part === null ? '' : ` (${part})`;
  const title = words.titleOf(titleOfSelected(selected, context.words)) + more;
  const description = `${title}. ${words.description(context.site.title)}`;
  const canonicalPath = timelineOfPath(context.base, selected, part);
  const above = [{ name: words.title, path: timelinePath(context.base) }];
  return listFacts({ title, description, canonicalPath, above }, context);
}
