import type { Permalink, PermalinkVersion } from '../schema/permalink.ts';
import type { ArticleIds, PublicId, Words } from './public-id.ts';
import { addressOf, type Ledger } from './ledger.ts';
import { recordsOf } from './records-of.ts';
import { type SiteIds, slugsOf } from './site-ids.ts';

export interface Records {
  /** What was published: it is kept as it is, and only added to. */
  readonly released: Ledger;
  /** The ledger at hand; what in it no release has carried is provisional, and only lends its dates. */
  readonly current: Ledger;
}

/** The ledger as it should be: all that was published, and what the content has now. `today` is ISO 8601. */
export function planLedger(site: SiteIds, records: Records, today: string): Ledger {
  const plan = new Map(records.released);
  for (const article of site.articles) {
    for (const [slug, now] of slugSteps(article))
      plan.set(slug, planSlug(slug, now, article, records, today));
    for (const id of article.ids.values())
      for (const [address, permalink] of planId(id, article, records, today))
        plan.set(address, permalink);
  }
  return plan;
}

function planId(
  id: PublicId,
  article: ArticleIds,
  { released, current }: Records,
  today: string,
): [address: string, permalink: Permalink][] {
  const own = slugsOf(article).map((slug) => addressOf(slug, id.anchor));
  const known = own.flatMap((address): [string, Permalink][] => {
    const permalink = released.get(address);
    return permalink ? [[address, follow(permalink, id, article)]] : [];
  });
  if (known.length > 0) return known;
  const [provisional] = own.flatMap((address) => current.get(address) ?? []);
  // A new id takes over the history of the one it takes the place of.
  const [{ versions = undefined } = {}] = recordsOf(id, article, released);
  const begun = begin(id, provisional, versions, today);
  return own.slice(0, 1).map((address) => [address, follow(begun, id, article)]);
}

/** Each slug of an article with the one that took its place. */
function slugSteps({ slug, formerly }: ArticleIds): [slug: string, now: string | undefined][] {
  return [[slug, undefined], ...formerly.map((former): [string, string] => [former.slug, slug])];
}

function planSlug(
  slug: string,
  now: string | undefined,
  { retracted }: ArticleIds,
  { released, current }: Records,
  today: string,
): Permalink {
  const known = released.get(slug);
  const published = (known ?? current.get(slug))?.published ?? today;
  const withdrawn = known?.withdrawn ?? (now === undefined ? retracted : undefined);
  return { ...known, ...compact({ published, now: known?.now ?? now, withdrawn }) };
}

/** What becomes of the record of a published id: facts are added to it, none is changed. */
function follow(known: Permalink, id: PublicId, article: ArticleIds): Permalink {
  const now = known.now ?? id.now;
  const withdrawn = known.withdrawn ?? id.withdrawn;
  const revision = id.state === 'live' ? nextVersion(known, id, article) : null;
  if (now === known.now && withdrawn === known.withdrawn && !revision) return known;
  const versions = revision ? [...(known.versions ?? []), revision] : known.versions;
  return { ...known, ...compact({ published: known.published, now, withdrawn, versions }) };
}

/** The version that a change of the words makes, where the article tells of the change. */
function nextVersion(
  { versions = [] }: Permalink,
  { anchor, words }: PublicId,
  { revisions }: ArticleIds,
): PermalinkVersion | null {
  const last = versions.at(-1);
  if (!words || !last || last.sha256 === words.sha256) return null;
  const declared = revisions.filter(
    ({ quote, was }) => `q-${quote}` === anchor && was === last.sha256,
  );
  // Words that went back and forth have been changed from here before.
  const before = versions.slice(0, -1).filter(({ sha256 }) => sha256 === last.sha256).length;
  const change = declared.toSorted((a, b) => (a.date < b.date ? -1 : 1))[before];
  return change ? { date: change.date, kind: change.kind, ...versionOf(words) } : null;
}

/** The record of an id that was not published before. */
function begin(
  { label, words }: PublicId,
  provisional: Permalink | undefined,
  history: Permalink['versions'],
  today: string,
): Permalink {
  const date = provisional?.versions?.[0]?.date ?? today;
  const versions = history ?? (words ? [{ date, ...versionOf(words) }] : undefined);
  return compact({
    published: provisional?.published ?? today,
    label,
    now: undefined,
    withdrawn: undefined,
    versions,
  });
}

function versionOf({ parts, sha256 }: Words) {
  const [only = '', ...more] = parts;
  return { sha256, text: more.length === 0 ? only : [...parts] };
}

/** Without the facts that are not known. */
function compact(
  permalink: {
    readonly [K in keyof Permalink]: Permalink[K] | undefined;
  } & { readonly published: string },
): Permalink {
  const { published, label, now, withdrawn, versions } = permalink;
  return {
    published,
    ...(label !== undefined && { label }),
    ...(now !== undefined && { now }),
    ...(withdrawn !== undefined && { withdrawn }),
    ...(versions !== undefined && { versions: [...versions] }),
  };
}
