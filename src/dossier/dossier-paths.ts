import type { Topic } from '../model/topic.ts';
import {
  actorPath,
  archivePath,
  correctionsPath,
  quotationsPath,
  timelinePath,
  topicPath,
  topicsPath,
} from '../model/site-path.ts';
import { archivePages } from './archive-page.ts';
import { correctionsPages } from './corrections-page.ts';
import type { Dossier } from './dossier.ts';
import { formerTopics } from './former-topics.ts';
import { quotationsPages } from './quotations-page.ts';
import { timelinePages } from './timeline-page.ts';

/** The paths of the pages across articles, from the root of the site. */
export interface DossierPaths {
  readonly present: ReadonlySet<string>;
  /** Those of actors and topics under former ids, each with its present one. */
  readonly former: ReadonlyMap<string, string>;
}

export function dossierPaths(dossier: Dossier, topics: readonly Topic[]): DossierPaths {
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
    ...['archive', 'quotations', 'corrections', 'actors'].map((name) => `/${name}/`),
    ...(topics.length > 0 ? [topicsPath('')] : []),
  ];
  const formerOfTopics = formerTopics(topics).map(
    (each) => [topicPath('', each.former), topicPath('', each.topic.id)] as const,
  );
  const former = actors.flatMap(({ id, formerly }) =>
    formerly.map((earlier) => [actorPath('', earlier), actorPath('', id)] as const),
  );
  return { present: new Set(present), former: new Map([...former, ...formerOfTopics]) };
}
