import type { ActorCard } from './actor-card.ts';
import type { Article } from './article.ts';
import type { Quote } from './quote.ts';
import { inRole } from './role-on.ts';

/** What an article knows of who speaks in one of its quotations, in the role of the day on which it was said. */
export function speakerOf(
  { speaker, date }: Pick<Quote, 'speaker' | 'date'>,
  { actors, published }: Pick<Article, 'actors' | 'published'>,
): ActorCard | undefined {
  const actor = actors.find(({ id }) => id === speaker.id);
  return actor && inRole(actor, date ?? published);
}
