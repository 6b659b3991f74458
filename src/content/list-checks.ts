import { addressOf } from '../model/address.ts';
import { anchorOf } from '../model/anchor.ts';
import type { CheckState } from '../model/source-check.ts';
import { en } from '../wording/languages/en.ts';
import { wordSourcePlace } from '../wording/word-source-place.ts';
import type { Content } from './read-content.ts';

/** What was checked against what, of all articles without an error. */
export interface SourceListing {
  readonly quotations: readonly ListedCheck[];
  readonly sources: readonly ListedSource[];
}

export interface ListedCheck {
  /** `article#q-some-words` */
  readonly address: string;
  readonly state: CheckState;
  /** Id of the document; null where none is held. */
  readonly source: string | null;
  /** `paragraph 3`, `page 2`, `1:02:03`; null where no document is held. */
  readonly place: string | null;
}

export interface ListedSource {
  readonly id: string;
  readonly title: string;
  /** Its kind: the end of its name. */
  readonly document: string;
  readonly sha256: string;
  readonly url: string | null;
  readonly archived: string | null;
  /** How many are checked against it. */
  readonly quotations: number;
}

export function listChecks({ articles, sources }: Content): SourceListing {
  const quotations = articles.flatMap(({ listed, checks }) => {
    const byId = new Map(checks);
    return listed.quotes.map(({ id }): ListedCheck => {
      const check = byId.get(id);
      return {
        address: addressOf(listed.slug, anchorOf('quote', id)),
        state: check?.state ?? 'not held',
        source: check?.source.id ?? null,
        place: check ? wordSourcePlace(check.place, en) : null,
      };
    });
  });
  const counts = Map.groupBy(quotations, ({ source }) => source);
  return {
    quotations,
    sources: sources.map(({ source: { id, title, sha256, url, archived }, document }) => ({
      ...{ id, title, document, sha256, url, archived },
      quotations: counts.get(id)?.length ?? 0,
    })),
  };
}
