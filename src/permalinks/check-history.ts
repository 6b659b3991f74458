import { kindOf } from '../model/anchor.ts';
import type { Permalink } from '../schema/permalink.ts';
import { clip } from '../text/clip.ts';
import { createCommandName } from './command-name.ts';
import { checkArticleFacts } from './check-article-facts.ts';
import { checkAbsorbed } from './check-absorbed.ts';
import { type FactName, factsOf } from './facts.ts';
import { splitAddress } from '../model/address.ts';
import type { Ledger } from './ledger.ts';
import type { ArticleIds, PublicId } from './public-id.ts';
import { changedSince, publishedFacts, publishedWords } from './published-states.ts';
import { recordsAt, recordsOf } from './records-of.ts';
import { reportLost } from './report-lost.ts';
import { reportUnknownRevisions } from './report-unknown-revisions.ts';
import { REUSED } from './reused.ts';
import { type SiteIds, slugsOf } from './site-ids.ts';
import { formerByThing, isGivenAway } from './things.ts';
import { type State, type Told, tells, toldChanges } from './told-changes.ts';
import { describeFacts, wordsOf, wordState } from './word-facts.ts';

/** Reports what was changed after it was published without readers being told: words, names, dates, titles. */
export function checkHistory(site: SiteIds, released: Ledger): void {
  const nameOf = createCommandName(site, released);
  const withAnchors = slugsWithAnchors(released);
  for (const article of site.articles) {
    const former = formerByThing(article);
    const revisionsOf = Map.groupBy(article.revisions, ({ anchor }) => anchor);
    for (const id of article.ids.values()) {
      const told = { revisions: revisionsOf.get(id.anchor) ?? [], article, nameOf };
      const absorbed = former.get(id.anchor) ?? [];
      for (const record of recordsOf(id, absorbed, article, released))
        if (id.state === 'live') checkThing(id, record, told, released);
      if (id.state === 'former') checkAbsorbed(id, article, released);
      reportUnknownRevisions(id.anchor, [id, ...absorbed], told, released);
    }
    const told = { revisions: revisionsOf.get('') ?? [], article, nameOf };
    reportUnknownRevisions('', [], told, released);
    // Where an article has quotations or dates, they tell that it is the same.
    for (const slug of slugsOf(article))
      checkArticleFacts(slug, told, released, withAnchors.has(slug));
  }
}

/** The slugs of articles that quotations or dates tell: many articles name the same actors. */
function slugsWithAnchors(released: Ledger): ReadonlySet<string> {
  const slugs = new Set(
    [...released.keys()]
      .map(splitAddress)
      .filter(({ anchor }) => kindOf(anchor) === 'quote' || kindOf(anchor) === 'event')
      .map(({ slug }) => slug),
  );
  // They stay on record under the slug by which they came; what is added here is visited as well.
  for (const slug of slugs) {
    const { now } = released.get(slug) ?? {};
    if (now !== undefined) slugs.add(now);
  }
  return slugs;
}

function checkThing(id: PublicId, record: Permalink, told: Told, released: Ledger): void {
  checkWords(id, record, told);
  // That it leads to something else is reported by itself.
  if (isGivenAway(id.anchor, record, told.article)) return;
  const states = publishedFacts(id.anchor, record);
  const { untold, left } = toldChanges(states, told.revisions);
  for (const { before, after } of untold) {
    const was = wordState(before.state, Object.keys(before.state));
    reportLost(id.anchor, after, was, record, told.article);
  }
  const last = states.at(-1);
  const changed = last
    ? changedSince(last.state, id).filter(
        (fact) =>
          !isUnknown(fact, id) &&
          (fact !== 'to' || !isRenamed(id, last.state, told.article, released)),
      )
    : [];
  if (!last || changed.length === 0 || left.some((one) => tells(one, last.state, changed))) return;
  reportChanged(id, describeFacts(last.state), changed, told);
}

/** Whether what has to be there cannot be read now, with a key misspelt or `actors.yaml` broken: an error by itself. */
function isUnknown(fact: FactName, { facts }: PublicId): boolean {
  return fact !== 'to' && fact !== 'on' && facts[fact] === undefined;
}

/** Whether the one whom a quotation was addressed to is still the same, by another name: that is reported there. */
function isRenamed(
  { addressee = '' }: PublicId,
  { to = '' }: State,
  article: ArticleIds,
  released: Ledger,
): boolean {
  const names = recordsAt(addressee, article, released).flatMap((record) =>
    factsOf(addressee, record).map(({ name }) => name),
  );
  return names.includes(to);
}

function checkWords(id: PublicId, record: Permalink, { revisions, article, nameOf }: Told): void {
  const { versions = [], published } = record;
  const [name, last] = [id.anchor.slice(2), versions.at(-1)];
  if (!id.words || !last) return;
  const { untold, left } = toldChanges(publishedWords(record), revisions);
  for (const { before, after } of untold) {
    const version = versions.find(({ sha256 }) => sha256 === before.state['words']);
    reportLost(id.anchor, after, JSON.stringify(version?.text ?? ''), record, article);
  }
  const { sha256 } = last;
  if (id.words.sha256 === sha256 || left.some((one) => tells(one, { words: sha256 }, ['words'])))
    return;
  const since = last.date || published;
  const words = clip(wordsOf(last), 240);
  const called = nameOf(id.anchor, article);
  article.report('quote-changed', id.words.place, name, since, words, called);
}

function reportChanged(
  { anchor, place }: PublicId,
  before: string,
  changed: readonly string[],
  { article, nameOf }: Told,
): void {
  const name = nameOf(anchor, article);
  const isOther = changed.some((fact) => ['name', 'title', 'speaker'].includes(fact));
  if (isOther || kindOf(anchor) === 'event')
    article.report('permalink-reused', place, anchor, `“${before}”`, REUSED.changed(name));
  else article.report('attribution-changed', place, anchor, before, name);
}
