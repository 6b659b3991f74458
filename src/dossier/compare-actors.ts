import type { ActorStatement, Stated, StatedRole } from '../article/actor-statements.ts';
import { compareDays } from '../dates/compare-days.ts';
import type { DateBounds } from '../dates/date-bounds.ts';
import { parseDate } from '../dates/parse-date.ts';
import type { Place } from '../problems/problem.ts';
import { normalise } from '../text/normalise.ts';

/** What one file says of its actors. */
export interface ActorSource {
  /** The file, as the author would type it. */
  readonly path: string;
  readonly statements: readonly ActorStatement[];
}

/** Two files that do not agree on an actor; told of at the later place. */
export interface Disagreement<S extends ActorSource> {
  readonly id: string;
  /** What it is about, as a message has it; null where they only call the actor by different names. */
  readonly what: string | null;
  readonly here: Said<S>;
  readonly there: Said<S>;
}

/** What a file says, and where. */
export interface Said<S extends ActorSource> {
  readonly source: S;
  readonly value: string;
  readonly place: Place;
}

/** Finds where files that name the same actor say what cannot both be right; the first that says a thing counts. */
export function compareActors<S extends ActorSource>(sources: readonly S[]): Disagreement<S>[] {
  const all = sources.flatMap((source) =>
    source.statements.map((statement): Statement<S> => ({ source, statement })),
  );
  return [...Map.groupBy(all, ({ statement }) => statement.id)].flatMap(([id, own]) => [
    ...against(
      id,
      'kind',
      said(own, ({ kind }) => kind),
    ),
    ...against(
      id,
      'Wikidata item',
      said(own, ({ wikidata }) => wikidata),
    ),
    ...names(id, own),
    ...[...Map.groupBy(rolesIn(own), ({ role }) => role)].flatMap(([role, held]) => [
      ...masters(id, role, held),
      ...births(id, role, held),
    ]),
  ]);
}

interface Statement<S> {
  readonly source: S;
  readonly statement: ActorStatement;
}

function said<S extends ActorSource>(
  own: readonly Statement<S>[],
  factOf: (statement: ActorStatement) => Stated | undefined,
): Said<S>[] {
  return own.flatMap(({ source, statement }) => {
    const fact = factOf(statement);
    return fact ? [{ source, ...fact }] : [];
  });
}

function against<S extends ActorSource>(
  id: string,
  what: string,
  [there, ...others]: readonly Said<S>[],
): Disagreement<S>[] {
  if (!there) return [];
  return others
    .filter(({ value }) => value !== there.value)
    .map((here) => ({ id, what, here, there }));
}

/** Each name once that is not the first, and that nobody lists as an alias. */
function names<S extends ActorSource>(id: string, own: readonly Statement<S>[]): Disagreement<S>[] {
  const given = firstOfEach(
    said(own, ({ name }) => name),
    ({ value }) => keyOf(value),
  );
  if (given.length < 2) return [];
  const aliases = new Set(own.flatMap(({ statement }) => statement.aliases.map(keyOf)));
  const [there, ...others] = given.filter(({ value }) => !aliases.has(keyOf(value)));
  return there ? others.map((here) => ({ id, what: null, here, there })) : [];
}

function firstOfEach<T>(items: readonly T[], keyOfItem: (item: T) => string | undefined): T[] {
  const seen = new Set<string | undefined>();
  return items.filter((item) => {
    const key = keyOfItem(item);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function keyOf(name: string): string {
  return normalise(name).text.trim().toLowerCase();
}

interface Held<S> extends StatedRole {
  readonly source: S;
}

function rolesIn<S extends ActorSource>(own: readonly Statement<S>[]): Held<S>[] {
  return own.flatMap(({ source, statement }) =>
    statement.roles.map((role) => ({ ...role, source })),
  );
}

/** The same role on the same day for one, and for another. */
function masters<S extends ActorSource>(
  id: string,
  role: string,
  held: readonly Held<S>[],
): Disagreement<S>[] {
  const known = held.filter(({ of }) => of !== undefined);
  if (new Set(known.map(({ of }) => of)).size < 2) return [];
  return known.flatMap((here, at) => {
    const there = known.slice(0, at).find((each) => each.of !== here.of && overlap(each, here));
    return there
      ? [{ id, what: `affiliation in the role “${role}”`, ...both(here, there, ({ of }) => of) }]
      : [];
  });
}

/** The same role, begun on one day and on another. */
function births<S extends ActorSource>(
  id: string,
  role: string,
  held: readonly Held<S>[],
): Disagreement<S>[] {
  // One that is held on a day began on it or before.
  const begun = held.filter(({ from, to }) => from !== undefined && from !== to);
  return firstOfEach(begun, ({ from }) => from).flatMap((here, at, all) => {
    const there = all
      .slice(0, at)
      .find((each) => overlap(each, here) && !meet(bounds(each.from), bounds(here.from)));
    return there
      ? [{ id, what: `beginning of the role “${role}”`, ...both(here, there, ({ from }) => from) }]
      : [];
  });
}

function both<S extends ActorSource>(
  here: Held<S>,
  there: Held<S>,
  valueOf: (role: StatedRole) => string | undefined,
): { here: Said<S>; there: Said<S> } {
  const told = (each: Held<S>) => ({
    source: each.source,
    place: each.place,
    value: valueOf(each) ?? '',
  });
  return { here: told(here), there: told(there) };
}

type Bounds = DateBounds;

function overlap(a: StatedRole, b: StatedRole): boolean {
  return meet(spanOf(a), spanOf(b));
}

function spanOf({ from, to }: StatedRole): Bounds {
  return { earliest: bounds(from).earliest, latest: bounds(to).latest };
}

function bounds(edtf: string | undefined): Bounds {
  return (edtf === undefined ? null : parseDate(edtf)) ?? { earliest: null, latest: null };
}

/** Whether there is a day in both. */
function meet(a: Bounds, b: Bounds): boolean {
  return isBefore(a.earliest, b.latest) && isBefore(b.earliest, a.latest);
}

function isBefore(first: string | null, last: string | null): boolean {
  return first === null || last === null || compareDays(first, last) <= 0;
}
