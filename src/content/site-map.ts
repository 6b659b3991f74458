import type { Dossier } from '../dossier/dossier.ts';
import { dossierPaths } from '../dossier/dossier-paths.ts';
import { interfaceLanguageOf } from '../model/interface-language.ts';
import type { AddressedArticle } from '../model/addressed-article.ts';
import { pageAnchors } from '../model/page-anchors.ts';
import { sectionsThere } from '../model/sections.ts';
import type { Topic } from '../model/topic.ts';
import { once } from '../text/once.ts';
import { wordsFor } from '../wording/words-for.ts';
import type { Addressed } from './addressed.ts';
import { machinePaths } from './machine-paths.ts';
import type { ReadArticle } from './read-article.ts';
import type { FolderFiles } from './read-folder.ts';
import type { SiteHome } from './site-address.ts';
import type { ArticleSurroundings } from './site-article.ts';
import type { SiteSource } from './site-source.ts';
import { sourceAnchors } from './source-anchors.ts';
import type { SiteMap } from './verdict.ts';

interface Around extends ArticleSurroundings {
  /** The anchors of the front page; null while an article has an error. */
  readonly front: ReadonlyMap<string, AddressedArticle> | null;
  readonly sources: readonly SiteSource[];
  readonly dossier: () => Dossier;
}

/** All that may be linked within a site, but for what is not published yet; most of it found out only where it is linked. */
export function siteMap(
  { articles, plain, documents, inPublic }: FolderFiles,
  { ids, isWhole, isDossier }: Addressed,
  { base, site: host }: SiteHome,
  { front, sources, dossier: build, ledger, site, listed: pages, ...around }: Around,
): SiteMap {
  const dossier = () => (front === null ? null : build());
  const lang = site?.lang ?? 'en';
  const sourceById = new Map(sources.map((source) => [source.source.id, source]));
  const anchorsOfSource = (id: string) =>
    once(() => {
      const own = front === null ? undefined : sourceById.get(id);
      return own ? sourceAnchors(own) : null;
    });
  return {
    ...{ base, site: host, ids, isWhole, front },
    held: new Set(),
    pages: new Map(articles.map(({ slug, read }) => [slug, anchorsOf(read)])),
    plainPages: new Map(plain.map(({ slug, compiled }) => [slug, compiled?.anchors ?? null])),
    files: inPublic,
    sources: new Map(documents.map(({ id }) => [id, anchorsOfSource(id)] as const)),
    sections: dossierSections(isDossier, around.topics),
    dossier: once(() => {
      const own = dossier();
      return own && dossierPaths(own, around, ledger, lang);
    }),
    machines: once(() => {
      const own = dossier();
      if (!own || !site) return null;
      const spoken = interfaceLanguageOf(null, site);
      const told = { site, base, origin: host ?? UNKNOWN_HOST, pages, lang: spoken };
      return machinePaths(
        own,
        { ledger, authors: around.authors },
        { ...around, ...told, words: wordsFor(spoken) },
      );
    }),
  };
}

const UNKNOWN_HOST = 'http://localhost:4321';

/** The folders of the pages across articles, where there are any. */
function dossierSections(isDossier: boolean, topics: readonly Topic[]): ReadonlySet<string> {
  if (!isDossier) return new Set();
  const built = sectionsThere(topics).flatMap(({ path }) =>
    path === '' ? [] : [path.slice(0, -1)],
  );
  return new Set(['archive', ...built.filter((name) => name !== 'search'), 'authors']);
}

/** The anchors of an article’s page; none while it has an error. */
function anchorsOf(read: ReadArticle | null): () => ReadonlySet<string> | null {
  return once(() => {
    const shown = read?.content();
    return shown ? pageAnchors(shown.article, shown.html) : null;
  });
}
