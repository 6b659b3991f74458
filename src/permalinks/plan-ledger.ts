import type { Permalink } from '../schema/permalink.ts';
import type { ArticleIds, PublicId } from './public-id.ts';
import { factsOfArticle } from './facts.ts';
import { DRAFT, nextDue } from './due-of.ts';
import { absorbedSlugs } from './absorbed-slugs.ts';
import { eraseNames } from './erase-names.ts';
import { addressOf } from '../model/address.ts';
import type { Ledger } from './ledger.ts';
import { keepRecorded } from './keep-recorded.ts';
import { begin, compact, erased } from './make-record.ts';
import { nextFacts, nextVersions } from './next-states.ts';
import { nextTold } from './next-told.ts';
import { recordsOf } from './records-of.ts';
import { planFile } from './plan-file.ts';
import { type SiteIds, slugsOf } from './site-ids.ts';
import { formerByThing, isGivenAway, thingAt } from './things.ts';

/** The three ledgers that tell of an address, each of which knows what the others do not. */
export interface Ledgers {
  /** What was published: it is kept as it is, and only added to. */
  readonly released: Ledger;
  /** What a commit has recorded and nobody has taken back: it is kept too, released or not. */
  readonly carried: Ledger;
  /** The ledger at hand; what in it no release has carried is provisional, and only lends its dates. */
  readonly current: Ledger;
}

/** The ledger as it should be: all that was published, and what the content has now. `today` is ISO 8601. */
export function planLedger(site: SiteIds, records: Ledgers, today: string): Ledger {
  const plan = new Map(records.released);
  for (const article of site.articles) {
    const day = article.due === undefined || article.due === DRAFT ? today : article.due;
    const absorbed = absorbedSlugs(article, records.released);
    const scene = { article, former: formerByThing(article), absorbed, records, today: day };
    for (const [slug, now] of slugSteps(article)) plan.set(slug, planSlug(slug, now, scene));
    for (const id of article.ids.values())
      for (const [address, permalink] of planId(id, scene)) plan.set(address, permalink);
    eraseNames(article, records.released, plan);
  }
  for (const file of site.files.values()) plan.set(file.address, planFile(file, records, today));
  return keepRecorded(plan, records);
}

/** What a record is planned from. */
interface Scene {
  readonly article: ArticleIds;
  readonly former: ReturnType<typeof formerByThing>;
  readonly absorbed: ReadonlySet<string>;
  readonly records: Ledgers;
  readonly today: string;
}

/** Whether what no release has carried lends its day: not to what is to come on another. */
function isLent({ due }: ArticleIds): boolean {
  return due === undefined || due === DRAFT;
}

function planId(id: PublicId, scene: Scene): [address: string, permalink: Permalink][] {
  const { article, former, records, today } = scene;
  const { released, current } = records;
  const own = slugsOf(article).map((slug) => addressOf(slug, id.anchor));
  const history = recordsOf(id, former.get(id.anchor) ?? [], article, released);
  const isKnown = own.some((address) => released.has(address));
  if (isKnown) {
    const known = own.filter((address) => released.has(address));
    return known.flatMap((address, index): [string, Permalink][] => {
      const record = history[index];
      return record ? [[address, follow(record, id, address, scene)]] : [];
    });
  }
  const [provisional] = isLent(article) ? own.flatMap((each) => current.get(each) ?? []) : [];
  // A new id takes over the history of the one it takes the place of.
  const begun = begin(id, provisional, history[0], today);
  return own.slice(0, 1).map((address) => [address, follow(begun, id, address, scene)]);
}

/** Each slug of an article with the one that took its place. */
function slugSteps({ slug, formerly }: ArticleIds): [slug: string, now: string | undefined][] {
  return [[slug, undefined], ...formerly.map((former): [string, string] => [former.slug, slug])];
}

function planSlug(slug: string, now: string | undefined, scene: Scene): Permalink {
  const { article, records, today } = scene;
  const known = records.released.get(slug);
  const provisional = records.current.get(slug);
  const recorded = known ?? (isLent(article) ? provisional : undefined) ?? { published: today };
  const { published, due } = nextDue(article.due, recorded);
  const absorbed = scene.absorbed.has(slug) || undefined;
  const label = known?.label ?? article.title;
  const withdrawn = known?.withdrawn ?? (now === undefined ? article.retracted : undefined);
  const told = now === undefined ? tell('', known, article.isErased, scene) : known?.told;
  if (article.isErased) return erased({ ...known, published, absorbed }, now, withdrawn, told);
  const titled = {
    ...known,
    published,
    ...(due && { due }),
    absorbed,
    ...(label !== undefined && { label }),
  };
  const subject = { anchor: '', facts: factsOfArticle(article) };
  const facts = now === undefined ? nextFacts(titled, subject, scene, provisional) : known?.facts;
  return compact({ ...titled, now, withdrawn, facts, told });
}

/** What becomes of the record of a published id: facts are added to it, none is changed. */
function follow(known: Permalink, id: PublicId, address: string, scene: Scene): Permalink {
  const { article, records } = scene;
  const follows = id.state === 'former' ? id.now : undefined;
  const now = isGivenAway(id.anchor, known, article) ? known.now : follows;
  const withdrawn = known.withdrawn ?? id.withdrawn;
  const thing = article.ids.get(thingAt(id.anchor, article) ?? '');
  const isErased = thing?.isErased || article.isErased;
  const told = tell(id.anchor, known, isErased, scene);
  if (isErased) return erased(known, now, thing?.withdrawn ?? article.retracted, told);
  const provisional = records.current.get(address);
  const isLive = id.state === 'live';
  const versions = isLive ? nextVersions(known, id, article) : known.versions;
  const facts = isLive ? nextFacts(known, id, scene, provisional) : known.facts;
  const isSame = now === known.now && withdrawn === known.withdrawn && told === known.told;
  if (isSame && versions === known.versions && facts === known.facts) return known;
  return compact({ ...known, now, withdrawn, versions, facts, told });
}

/** What is told of a thing; of one that is erased, only why. */
function tell(
  anchor: string,
  known: Permalink | undefined,
  isErased: boolean,
  { article, former, records }: Scene,
): Permalink['told'] {
  const told = isErased && known?.erased === undefined ? undefined : known?.told;
  return nextTold(told, anchor, former.get(anchor) ?? [], article, records.released);
}
