import { addressOf } from '../model/address.ts';
import { anchorOf } from '../model/anchor.ts';
import { type ActorSource, compareActors, type Said } from '../dossier/compare-actors.ts';
import type { Report } from '../problems/create-report.ts';
import { clip } from '../text/clip.ts';
import type { ReadActors } from './read-actors.ts';
import type { ArticleFile } from './read-article-file.ts';

interface ReportedSource extends ActorSource {
  readonly report: Report;
  /** By which a command names one of its actors. */
  readonly nameOf: (id: string) => string;
}

/** Reports where articles, and what they share of their actors, do not agree: same id, same actor. */
export function checkActors(shared: ReadActors, articles: readonly ArticleFile[]): void {
  const registry = { ...shared, nameOf: (id: string) => anchorOf('actor', id) };
  const sources = articles.map(({ slug, path, read, report }): ReportedSource => {
    const nameOf = (id: string) => addressOf(slug, anchorOf('actor', id));
    return { path, statements: read?.facts.actors ?? [], report, nameOf };
  });
  for (const { id, what, here, there } of compareActors<ReportedSource>([registry, ...sources])) {
    const { report, nameOf } = here.source;
    const said = [clip(here.value, 120), clip(there.value, 120)] as const;
    if (what === null)
      report('actor-name-differs', here.place, id, ...said, whereOf(there), nameOf(id));
    else
      report(
        'actor-contradicted',
        here.place,
        id,
        clip(what, 120),
        ...said,
        whereOf(there),
        nameOf(id),
      );
  }
}

function whereOf({ source: { path }, place }: Said<ReportedSource>): string {
  return `${path}:${place.line}`;
}
