import type { Topic } from '../model/topic.ts';
import { actorPath, saidOfPath, timelineOfPath, topicPath } from '../model/site-path.ts';
import type { Ledger } from '../permalinks/ledger.ts';
import type { Dossier } from './dossier.ts';
import { formerActors } from './former-actors.ts';
import { formerTopics } from './former-topics.ts';
import { pastActors } from './past-actors.ts';
import { hasSaidOf } from './spoken-page.ts';
import { hasOwnTimeline, timelineSelections } from './timeline-selection.ts';

/**
 * A page that an actor or a topic had under a former id, or beside its own while articles named it, and that leads on.
 * JSON-safe.
 */
export interface LedPage {
  readonly kind: 'actor' | 'topic';
  /** Its own page, what others said of it, or its events. */
  readonly part: 'own' | 'about' | 'timeline';
  /** The id in its address. */
  readonly id: string;
  /** Paths from the root of the site. */
  readonly from: string;
  readonly to: string;
  /** Of whom or what the page is that it leads to; null where nobody is to be named any more. */
  readonly title: { readonly name: string; readonly lang: string | null } | null;
}

/** Their further parts, `…/2/`, are places in a list, and are not led on. */
export function ledPages(
  dossier: Dossier,
  topics: readonly Topic[],
  ledger: Ledger,
): readonly LedPage[] {
  const selections = timelineSelections(dossier, topics).filter(hasOwnTimeline);
  const timelines = new Set(selections.map((selection) => timelineOfPath('', selection)));
  const timelineOr = (timeline: string, own: string) => (timelines.has(timeline) ? timeline : own);
  return [
    ...formerActors(dossier, ledger).flatMap(({ former, actor: { id, name, lang } }) => {
      const own = actorPath('', id);
      const actor = dossier.actors.get(id);
      return actorPages(
        former,
        { name, lang },
        {
          own,
          about: actor && hasSaidOf(actor) ? saidOfPath('', id) : own,
          timeline: timelineOr(timelineOfPath('', { kind: 'actor', id }), own),
        },
      );
    }),
    ...formerTopics(topics).flatMap(({ former, topic: { id, title, lang } }): LedPage[] => {
      const kind = 'topic';
      const own = topicPath('', id);
      const to = timelineOr(timelineOfPath('', { kind, id }), own);
      const from = timelineOfPath('', { kind, id: former });
      const led = { kind, id: former, title: { name: title, lang } } as const;
      return [
        { ...led, part: 'own', from: topicPath('', former), to: own },
        { ...led, part: 'timeline', from, to },
      ];
    }),
    ...pastActors(dossier, ledger).flatMap(({ id, name }) => {
      const own = actorPath('', id);
      const title = name === null ? null : { name, lang: null };
      const pages = actorPages(id, title, { own, about: own, timeline: own });
      return pages.filter(({ part }) => part !== 'own');
    }),
  ];
}

function actorPages(
  id: string,
  title: LedPage['title'],
  to: Readonly<Record<LedPage['part'], string>>,
): readonly LedPage[] {
  const led = { kind: 'actor', id, title } as const;
  const timeline = timelineOfPath('', { kind: 'actor', id });
  return [
    { ...led, part: 'own', from: actorPath('', id), to: to.own },
    { ...led, part: 'about', from: saidOfPath('', id), to: to.about },
    { ...led, part: 'timeline', from: timeline, to: to.timeline },
  ];
}
