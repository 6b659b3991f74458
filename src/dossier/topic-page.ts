import type { ListedArticle } from '../model/listed-article.ts';
import type { Topic } from '../model/topic.ts';
import type { Some } from './actor-overview.ts';
import { type ArticlePart, articleParts } from './article-parts.ts';
import type { Choice } from './choices.ts';
import type { Dossier } from './dossier.ts';
import type { DossierEvent } from './dossier-event.ts';
import { type DatedEntry, datedEntries } from './dated-entries.ts';
import { haveOutlets } from './headline.ts';
import { printedIn } from './printed-in.ts';
import { quotedIn } from './quoted-in.ts';
import { MOST_TOLD } from './timeline-selection.ts';

/** What articles tell of a topic; or some of these articles, where there are many. JSON-safe. */
export interface TopicPage extends ArticlePart {
  readonly topic: Topic;
  /** Of the page that is shown first. */
  readonly head: TopicHead | null;
}

export interface TopicHead {
  readonly articles: number;
  readonly quotations: number;
  /** Those whom the articles list, the most quoted first. */
  readonly actors: readonly Choice[];
  /** What is told to happen or to have happened: the last of it, the earliest first. */
  readonly events: Some<DossierEvent>;
  /** What was said, the newest first. */
  readonly said: readonly DatedEntry[];
}

export function topicPages(dossier: Dossier, topics: readonly Topic[]): readonly TopicPage[] {
  const hasOutlets = haveOutlets(dossier.articles);
  return topics.flatMap((topic) => {
    const own = dossier.articles.filter((article) => article.topics.includes(topic.id));
    return articleParts(own, hasOutlets).map((each) => ({
      topic,
      ...each,
      head: each.part === null ? topicHead(dossier, own) : null,
    }));
  });
}

function topicHead(dossier: Dossier, articles: readonly ListedArticle[]): TopicHead {
  const standing = articles.filter(({ retraction }) => !retraction);
  const slugs = new Set(standing.map(({ slug }) => slug));
  const events = dossier.events.filter(({ places }) =>
    places.some(({ article }) => slugs.has(article.slug)),
  );
  const said = printedIn(dossier, standing);
  return {
    articles: standing.length,
    quotations: said.length,
    actors: quotedIn(dossier, standing),
    events: { items: events.slice(-MOST_TOLD), count: events.length },
    said: datedEntries(said.slice(0, MOST_SAID)),
  };
}

const MOST_SAID = 8;
