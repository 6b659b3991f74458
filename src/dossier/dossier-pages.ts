import { ACTOR_KINDS } from '../schema/actor.ts';
import type { SharedAuthor } from '../model/author.ts';
import type { ListedArticle } from '../model/listed-article.ts';
import type { Topic } from '../model/topic.ts';
import {
  actorPath,
  actorsPath,
  archivePath,
  authorPath,
  correctionsPath,
  quotationsPath,
  saidOfPath,
  spokeOfPath,
  timelineOfPath,
  timelinePath,
  topicPath,
  topicsPath,
} from '../model/site-path.ts';
import { actorsPages } from './actors-page.ts';
import { archivePages } from './archive-page.ts';
import type { ArticlePart } from './article-parts.ts';
import { articlesBy, authorPages } from './author-page.ts';
import { lastDay } from './by-day.ts';
import { correctionsPages } from './corrections-page.ts';
import type { Dossier } from './dossier.ts';
import { quotationsPages } from './quotations-page.ts';
import { type RecordPart, recordParts } from './record-part.ts';
import { saidOfPages, spokeOfPages } from './spoken-page.ts';
import { type SelectionPage, selectionPages } from './selection-page.ts';
import type { TimelineItem } from './timeline-item.ts';
import { type TimelinePage, timelinePages } from './timeline-page.ts';
import { topicPages } from './topic-page.ts';
import type { Utterance } from './utterance.ts';

/** A page across articles, as others link it. */
export interface DossierPage {
  readonly path: string;
  /** Slugs of the articles that it shows something of; null where it may show something of all. */
  readonly articles: readonly string[] | null;
  /** The days, ISO 8601, of all that it shows, where that says more than its articles. */
  readonly days?: readonly (string | null)[];
  /** What a link may name on it; of sections, those that it has where there is something to show. */
  readonly anchors: readonly string[];
}

interface Around {
  readonly topics: readonly Topic[];
  readonly authors: readonly SharedAuthor[];
  /** The site’s, BCP 47. */
  readonly lang: string;
  readonly base: string;
}

/** All pages across articles but the front page and the search: lists first, then their parts. */
export function dossierPages(dossier: Dossier, around: Around): readonly DossierPage[] {
  const { base } = around;
  return [
    { path: archivePath(base), articles: null, anchors: ['main'] },
    { path: quotationsPath(base), articles: null, anchors: ['main', 'months', 'speakers'] },
    { path: correctionsPath(base), articles: null, anchors: ['main', 'months', 'feed'] },
    ...timelinePages(dossier, around.topics).map((page) => timelineListed(page, base)),
    ...selectionPages(dossier, around.topics).map((page) => selectionListed(page, base)),
    ...actorLists(dossier, around),
    ...topicsListed(dossier, around),
    ...authorsListed(dossier, around),
    ...archivePages(dossier).map(({ month, part, days }) => ({
      path: archivePath(base, month.period, part),
      articles: days.flatMap((day) => day.articles.map(({ slug }) => slug)),
      anchors: ['main'],
    })),
    ...quotationsPages(dossier).map(({ period, part, list }) => ({
      path: quotationsPath(base, period, part),
      articles: printing(list.entries.map(({ utterance }) => utterance)),
      anchors: ['main', 'speakers', ...list.entries.flatMap(({ day }) => day ?? [])],
    })),
    ...correctionsPages(dossier).map(({ period, part, entries }) => ({
      path: correctionsPath(base, period, part),
      articles: [],
      days: [...entries.told, ...entries.slips].map(({ date }) => lastDay(date)),
      anchors: ['main'],
    })),
    ...actorsListed(dossier, base),
  ];
}

function timelineListed({ place, ahead, periods }: TimelinePage, base: string): DossierPage {
  const items = [...ahead, ...periods.flatMap((period) => period.items)];
  return {
    path: timelinePath(base, place?.period, place?.part),
    articles: place ? tellingOf(items) : null,
    anchors: ['main', ...(place ? [] : ['ahead', ...monthsOf(periods)]), ...daysOf(items)],
  };
}

function selectionListed({ selected, part, items }: SelectionPage, base: string): DossierPage {
  return {
    path: timelineOfPath(base, selected, part),
    articles: tellingOf(items),
    anchors: ['main', ...daysOf(items)],
  };
}

function monthsOf(periods: TimelinePage['periods']): readonly string[] {
  return periods.map(({ period }) => `m${period}`);
}

function tellingOf(items: readonly TimelineItem[]): readonly string[] {
  return items.flatMap(({ event }) => event.places.map(({ article }) => article.slug));
}

function daysOf(items: readonly TimelineItem[]): readonly string[] {
  return items.flatMap(({ day }) => (day === null ? [] : [`d${day}`]));
}

function actorLists(dossier: Dossier, { lang, base }: Around): readonly DossierPage[] {
  return actorsPages(dossier, lang).map(({ key, kinds }) => ({
    path: actorsPath(base, key),
    articles:
      key === null
        ? null
        : kinds.flatMap(({ actors }) =>
            actors.flatMap(({ id }) => slugsOf(dossier.actors.get(id)?.articles ?? [])),
          ),
    anchors: ['main', ...ACTOR_KINDS, ...(key === null ? ACTORS_SECTIONS : [])],
  }));
}

const ACTORS_SECTIONS = ['most-quoted', 'who-spoke-of-whom', 'matrix-note', 'by-name'] as const;

function topicsListed(dossier: Dossier, { topics, base }: Around): readonly DossierPage[] {
  const list = { path: topicsPath(base), articles: null, anchors: ['main'] };
  const own = topicPages(dossier, topics).map((page) => {
    const { id } = page.topic;
    const all = dossier.articles.filter((article) => article.topics.includes(id));
    return articlesListed(topicPath(base, id), page, all, ['said', 'speakers', 'events', 'feed']);
  });
  return topics.length > 0 ? [list, ...own] : own;
}

function authorsListed(dossier: Dossier, { authors, base }: Around): readonly DossierPage[] {
  return authorPages(dossier, authors).map((page) => {
    const { id } = page.author;
    return articlesListed(authorPath(base, id), page, articlesBy(id, dossier.articles), [
      'speakers',
    ]);
  });
}

/** The page that is shown first shows something of `all`, and has `sections`. */
function articlesListed(
  path: string,
  { part, days }: ArticlePart,
  all: readonly ListedArticle[],
  sections: readonly string[],
): DossierPage {
  return part === null
    ? { path, articles: slugsOf(all), anchors: ['main', ...sections] }
    : {
        path: `${path}${part}/`,
        articles: days.flatMap(({ articles }) => slugsOf(articles)),
        anchors: ['main'],
      };
}

function actorsListed(dossier: Dossier, base: string): readonly DossierPage[] {
  const own = [...dossier.actors.values()].flatMap(({ id, utterances, articles }) =>
    recordParts(utterances).map((part) => {
      const page = partListed(actorPath(base, id), part);
      if (part.number !== null) return { ...page, anchors: [...page.anchors, 'record'] };
      const anchors = [...page.anchors, 'record', ...ACTOR_SECTIONS];
      return { ...page, articles: slugsOf(articles), anchors };
    }),
  );
  const spoken = [...spokeOfPages(dossier), ...saidOfPages(dossier)].map(
    ({ speaker, named, part }) => {
      const path = speaker ? spokeOfPath(base, speaker.id, named.id) : saidOfPath(base, named.id);
      return partListed(path, part);
    },
  );
  return [...own, ...spoken];
}

const ACTOR_SECTIONS = [
  ...['about', 'articles', 'names', 'spoke-of', 'beside'],
  ...['timeline', 'corrections', 'feed'],
] as const;

function partListed(path: string, { number, entries }: RecordPart): DossierPage {
  return {
    path: number === null ? path : `${path}${number}/`,
    articles: printing(entries.map(({ utterance }) => utterance)),
    anchors: ['main', ...entries.flatMap(({ day }) => day ?? [])],
  };
}

function printing(utterances: readonly Utterance[]): readonly string[] {
  return utterances.flatMap(({ article, elsewhere }) => [
    article.slug,
    ...elsewhere.map((place) => place.article.slug),
  ]);
}

function slugsOf(articles: readonly { readonly slug: string }[]): readonly string[] {
  return articles.map(({ slug }) => slug);
}
