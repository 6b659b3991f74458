import { isDeepStrictEqual } from 'node:util';
import type { Permalink } from '../schema/permalink.ts';
import { joinDue } from './join-due.ts';
import { joinStates, type StateRules } from './join-states.ts';
import { formatLine } from './ledger.ts';
import { joinNotices } from './notices.ts';
import { FACTS_RULES, VERSION_RULES } from './state-rules.ts';

/**
 * What two records of one address know together; where they differ, the first is believed. Words that were erased in
 * one of them are so for good.
 */
export function joinRecords(a: Permalink, b: Permalink): Permalink {
  if (b.erased !== undefined && a.erased === undefined) return joinRecords(b, a);
  const other = a.erased !== undefined && b.erased === undefined ? withoutWords(b) : b;
  const { dropped, ...known } = { ...other, ...a };
  const joined = {
    ...known,
    ...histories([a, other]),
    ...joinDue(a, b),
    // What one of them takes for published was published.
    ...(a.dropped !== undefined && b.dropped !== undefined && { dropped }),
  };
  return isDeepStrictEqual(joined, a) ? a : joined;
}

/**
 * What any number of records of one address know together, in whatever order they come. Of facts that differ those
 * are believed that were recorded first.
 */
export function joinAllRecords(records: readonly [Permalink, ...Permalink[]]): Permalink {
  const [only, ...more] = records;
  if (more.length === 0) return only;
  const [first = only, ...others] = [...records].sort(inOrder);
  const joined = others.reduce(joinRecords, first);
  const telling = records.filter(({ erased }) => erased === joined.erased);
  const told = { ...joined, ...histories(telling, longestFirst) };
  return isDeepStrictEqual(told, joined) ? joined : told;
}

function withoutWords({ published, now, absorbed, withdrawn, dropped }: Permalink): Permalink {
  return {
    published,
    ...(now !== undefined && { now }),
    ...(absorbed !== undefined && { absorbed }),
    ...(withdrawn !== undefined && { withdrawn }),
    ...(dropped !== undefined && { dropped }),
  };
}

function histories(
  records: readonly Permalink[],
  order: (a: readonly unknown[], b: readonly unknown[]) => number = () => 0,
): Pick<Permalink, 'versions' | 'facts' | 'told'> {
  const versions = history(
    records.flatMap((record) => (record.versions ? [record.versions] : [])),
    order,
    VERSION_RULES,
  );
  const facts = history(
    records.flatMap((record) => (record.facts ? [record.facts] : [])),
    order,
    FACTS_RULES,
  );
  const told = records.map((record) => record.told ?? []).reduce(joinNotices, []);
  return {
    ...(versions && { versions }),
    ...(facts && { facts }),
    ...(told.length > 0 && { told }),
  };
}

function history<S>(
  lists: readonly S[][],
  order: (a: readonly unknown[], b: readonly unknown[]) => number,
  rules: StateRules<S>,
): S[] | undefined {
  const [first, ...others] = [...lists].sort(order);
  return first && others.reduce((joined, list) => joinStates(joined, list, rules), first);
}

/** The longest may hold the others. */
function longestFirst(a: readonly unknown[], b: readonly unknown[]): number {
  return b.length - a.length || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
}

function inOrder(a: Permalink, b: Permalink): number {
  if (a.published !== b.published) return a.published < b.published ? -1 : 1;
  return formatLine('', a) < formatLine('', b) ? -1 : 1;
}
