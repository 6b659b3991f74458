import type { ActorCard } from './actor-card.ts';
import type { Article } from './article.ts';
import type { Quote } from './quote.ts';

/** What an article knows of who speaks in one of its quotations. */
export function speakerOf(
  { speaker }: Pick<Quote, 'speaker'>,
  { actors }: Pick<Article, 'actors'>,
): ActorCard | undefined {
  return actors.find(({ id }) => id === speaker.id);
}
