import type { Topic } from '../model/topic.ts';
import type { Dossier } from './dossier.ts';
import { inParts } from './in-parts.ts';
import { type TimelineChoices, timelineChoices } from './timeline-choices.ts';
import type { TimelineItem } from './timeline-item.ts';
import { eventTeller } from './timeline-page.ts';
import { hasOwnTimeline, type Selected, timelineSelections } from './timeline-selection.ts';

/** The events of an actor, of a topic or in a state; or some of them, where there are many. JSON-safe. */
export interface SelectionPage {
  readonly selected: Selected;
  /** 1-based, counted from the oldest; null for the page that is shown first. */
  readonly part: number | null;
  readonly events: number;
  /** The newest first. */
  readonly items: readonly TimelineItem[];
  readonly choices: TimelineChoices;
  /** Undefined where there is none. */
  readonly later?: number | null | undefined;
  readonly earlier?: number | null | undefined;
}

export function selectionPages(
  dossier: Dossier,
  topics: readonly Topic[],
): readonly SelectionPage[] {
  const tellPage = eventTeller(dossier, topics);
  return timelineSelections(dossier, topics)
    .filter(hasOwnTimeline)
    .flatMap(({ kind, id, title, events }) => {
      const parts = inParts(events.toReversed(), MOST_EVENTS);
      return parts.map(({ number, items: own }, index) => {
        const items = tellPage()(own, kind === 'actor' ? id : undefined);
        return {
          selected: { kind, id, title },
          ...{ part: number, events: events.length, items, choices: timelineChoices(items) },
          later: parts[index - 1]?.number,
          earlier: parts[index + 1]?.number,
        };
      });
    });
}

const MOST_EVENTS = 40;
