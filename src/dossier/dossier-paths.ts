import type { SharedAuthor } from '../model/author.ts';
import type { Topic } from '../model/topic.ts';
import { actorPath } from '../model/site-path.ts';
import type { Dossier } from './dossier.ts';
import { dossierPages } from './dossier-pages.ts';
import { ledPages } from './led-pages.ts';
import { pastActors } from './past-actors.ts';
import type { Ledger } from '../permalinks/ledger.ts';

/** The paths of the pages across articles, from the root of the site. */
export interface DossierPaths {
  /** Each with what a link may name on it. */
  readonly present: ReadonlyMap<string, ReadonlySet<string>>;
  /** Those that actors and topics had, each with the one that it leads on to. */
  readonly former: ReadonlyMap<string, string>;
}

/** What is described for all articles, and has pages. */
export interface Described {
  readonly topics: readonly Topic[];
  readonly authors: readonly SharedAuthor[];
}

/** `lang` is the site’s. */
export function dossierPaths(
  dossier: Dossier,
  described: Described,
  ledger: Ledger,
  lang: string,
): DossierPaths {
  const pages = dossierPages(dossier, { ...described, lang, base: '' });
  return {
    present: new Map([
      ...pages.map(({ path, anchors }) => [path, new Set(anchors)] as const),
      ...pastActors(dossier, ledger).map(
        ({ id }) => [actorPath('', id), new Set(['main'])] as const,
      ),
    ]),
    former: new Map(ledPages(dossier, described.topics, ledger).map(({ from, to }) => [from, to])),
  };
}
