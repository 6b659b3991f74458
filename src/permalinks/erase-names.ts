import { kindOf } from '../model/anchor.ts';
import type { Permalink } from '../schema/permalink.ts';
import { factsOf } from './facts.ts';
import { addressOf } from '../model/address.ts';
import type { Ledger } from './ledger.ts';
import type { ArticleIds } from './public-id.ts';
import { recordsAt } from './records-of.ts';
import { slugsOf } from './site-ids.ts';
import { thingAt } from './things.ts';

/** Takes the names of the erased actors of an article out of the records of its quotations, in `plan`. */
export function eraseNames(
  article: ArticleIds,
  released: Ledger,
  plan: Map<string, Permalink>,
): void {
  const anchors = [...article.ids.keys()];
  const names = new Set(
    anchors
      .filter((anchor) => article.ids.get(thingAt(anchor, article) ?? '')?.isErased)
      .flatMap((anchor) => recordsAt(anchor, article, released).flatMap(namesIn(anchor))),
  );
  if (names.size === 0) return;
  for (const anchor of anchors.filter((known) => kindOf(known) === 'quote'))
    for (const slug of slugsOf(article)) {
      const address = addressOf(slug, anchor);
      const record = plan.get(address);
      if (record) plan.set(address, withoutNames(record, names));
    }
}

function namesIn(anchor: string) {
  return (record: Permalink): string[] =>
    kindOf(anchor) === 'actor' ? factsOf(anchor, record).flatMap(({ name }) => name ?? []) : [];
}

function withoutNames(record: Permalink, names: ReadonlySet<string>): Permalink {
  const { label, facts, ...rest } = record;
  const isNamed = (name: string | undefined) => name !== undefined && names.has(name);
  const known = facts?.map(({ speaker, to, ...state }) => ({
    ...state,
    ...(speaker !== undefined && !isNamed(speaker) && { speaker }),
    ...(to !== undefined && !isNamed(to) && { to }),
  }));
  return {
    ...rest,
    ...(label !== undefined && !isNamed(label) && { label }),
    ...(known && { facts: known }),
  };
}
