import { type ArticleRef, articleRef } from './article-ref.ts';
import type { Dossier } from './dossier.ts';
import { formerActors } from './former-actors.ts';
import { recordedActors } from './recorded-actors.ts';
import type { Ledger } from '../permalinks/ledger.ts';
import { onRecord } from '../permalinks/on-record.ts';

/** An actor that had a page, and that no article names any more. JSON-safe. */
export interface PastActor {
  readonly id: string;
  /** Null where nobody is to be named any more. */
  readonly name: string | null;
  /** The last day on which something became of it, ISO 8601. */
  readonly since: string;
  /** Those that named it, and tell what became of it, newest first. */
  readonly articles: readonly ArticleRef[];
}

export function pastActors(
  dossier: Pick<Dossier, 'actors' | 'articles'>,
  ledger: Ledger,
): readonly PastActor[] {
  const former = formerActors(dossier, ledger).map((each) => each.former);
  const known = new Set([...dossier.actors.keys(), ...former]);
  const gone = recordedActors(dossier.articles, ledger).filter(({ id }) => !known.has(id));
  return [...Map.groupBy(gone, ({ id }) => id)].map(([id, own]) => {
    const names = own.flatMap(({ address }) => onRecord(address, ledger)?.name ?? []);
    const isErased = own.some(({ record }) => record.erased !== undefined);
    const days = own.flatMap(({ record: { published, withdrawn = '' } }) => [published, withdrawn]);
    const articles = new Map(own.map(({ article }) => [article.slug, articleRef(article)]));
    return {
      id,
      name: isErased ? null : (names[0] ?? null),
      since: days.filter((day) => DAY.test(day)).reduce((a, b) => (a > b ? a : b)),
      articles: [...articles.values()],
    };
  });
}

const DAY = /^\d{4}-\d{2}-\d{2}$/u;
