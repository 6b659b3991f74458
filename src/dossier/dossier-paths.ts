import type { SharedAuthor } from '../model/author.ts';
import type { Topic } from '../model/topic.ts';
import {
  actorPath,
  archivePath,
  authorPath,
  correctionsPath,
  quotationsPath,
  timelinePath,
  topicPath,
} from '../model/site-path.ts';
import { archivePages } from './archive-page.ts';
import { correctionsPages } from './corrections-page.ts';
import type { Dossier } from './dossier.ts';
import { quotationsPages } from './quotations-page.ts';
import { timelinePages } from './timeline-page.ts';

/** The paths of the pages across articles, from the root of the site. */
export interface DossierPaths {
  readonly present: ReadonlySet<string>;
  /** Those of actors under former ids, each with its present one. */
  readonly former: ReadonlyMap<string, string>;
}

/** What is described for all articles, and has pages. */
export interface Described {
  readonly topics: readonly Topic[];
  readonly authors: readonly SharedAuthor[];
}

export function dossierPaths(dossier: Dossier, { topics, authors }: Described): DossierPaths {
  const actors = [...dossier.actors.values()];
  const present = [
    ...archivePages(dossier).map(({ month, part }) => archivePath('', month.period, part)),
    ...quotationsPages(dossier).map(({ period, part }) => quotationsPath('', period, part)),
    ...correctionsPages(dossier).map(({ period, part }) => correctionsPath('', period, part)),
    ...timelinePages(dossier, topics).map(({ place }) =>
      timelinePath('', place?.period, place?.part),
    ),
    ...actors.map(({ id }) => actorPath('', id)),
    ...topics.map(({ id }) => topicPath('', id)),
    ...authors.map(({ id }) => authorPath('', id)),
    ...['archive', 'quotations', 'corrections', 'actors'].map((name) => `/${name}/`),
  ];
  const former = actors.flatMap(({ id, formerly }) =>
    formerly.map((earlier) => [actorPath('', earlier), actorPath('', id)] as const),
  );
  return { present: new Set(present), former: new Map(former) };
}
