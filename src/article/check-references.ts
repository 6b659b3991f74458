import { idOf, kindOf, type AnchorKind } from '../model/anchor.ts';
import type { Report } from '../problems/create-report.ts';
import { sharedNames } from '../text/find-mentions.ts';
import { normalise } from '../text/normalise.ts';
import { type NamedActor, namedActors } from './named-actors.ts';
import { createSuggest } from '../problems/create-suggest.ts';
import { reportAlike } from './report-alike.ts';
import type { Frontmatter } from '../frontmatter/read-frontmatter.ts';
import type { Path } from '../frontmatter/read-yaml.ts';

/** Reports ids that are used twice, ids that name nothing, and names that several bear. */
export function checkReferences(frontmatter: Frontmatter, report: Report): void {
  reportDuplicates('actor', 'actors', frontmatter, report);
  reportDuplicates('date', 'dates', frontmatter, report);
  reportDuplicates('quotation', 'quotes', frontmatter, report);
  reportUnknown(frontmatter, report);
  reportShared(frontmatter, report);
  reportAlike(frontmatter, report);
}

type Claims = readonly { readonly id: string; readonly path: Path }[];

/** Reports ids that are used twice, by what stands in a list, stood there once, or was withdrawn. */
function reportDuplicates(
  what: string,
  list: 'actors' | 'dates' | 'quotes',
  { yaml, entries }: Frontmatter,
  report: Report,
): void {
  const prefix = `${list.charAt(0)}-`;
  const listed = entries[list].flatMap(({ index, value }): Claims => {
    const path = [list, index];
    const own = value.id === undefined ? [] : [{ id: value.id, path: [...path, 'id'] }];
    return [...own, ...formerClaims(value.formerly, path)];
  });
  const withdrawn = entries.withdrawn.flatMap(({ index, value: { id, formerly } }): Claims => {
    const path = ['withdrawn', index];
    if (!id?.startsWith(prefix)) return [];
    return [
      { id: id.slice(prefix.length), path: [...path, 'id'] },
      ...formerClaims(formerly, path),
    ];
  });
  const seen = new Map<string, Path>();
  for (const { id, path } of [...listed, ...withdrawn]) {
    const first = seen.get(id);
    if (first)
      report('id-duplicate', yaml.placeOf(path), what, id, String(yaml.placeOf(first).line));
    else seen.set(id, path);
  }
}

function formerClaims(formerly: readonly string[] | undefined, path: Path): Claims {
  return (formerly ?? []).map((id, at) => ({ id, path: [...path, 'formerly', at] }));
}

function reportUnknown({ yaml, entries }: Frontmatter, report: Report): void {
  const { actors, dates, quotes, corrections } = entries;
  const known = {
    'actor-unknown': new Set(idsOf(yaml.value, 'actors')),
    'quote-unknown': new Set([
      ...idsOf(yaml.value, 'quotes'),
      ...withdrawnIds(yaml.value, 'quote'),
    ]),
    'event-unknown': new Set([...idsOf(yaml.value, 'dates'), ...withdrawnIds(yaml.value, 'event')]),
  };
  const lastActors = new Set([...known['actor-unknown'], ...withdrawnIds(yaml.value, 'actor')]);
  const renamed = {
    'actor-unknown': presentIds(actors),
    'quote-unknown': presentIds(quotes),
    'event-unknown': presentIds(dates),
  };
  const suggest = createSuggest();
  const check = (code: keyof typeof known, id: string | undefined, path: Path) => {
    if (id === undefined || known[code].has(id)) return;
    const now = renamed[code].get(id);
    report(code, yaml.placeOf(path), id, now ?? suggest(id, known[code]));
  };
  for (const { index, value } of actors) check('actor-unknown', value.of, ['actors', index, 'of']);
  for (const { index, value } of dates) {
    const path = ['dates', index, 'actors'];
    value.actors?.forEach((id, at) => check('actor-unknown', id, [...path, at]));
  }
  for (const { index, value } of quotes) {
    check('actor-unknown', value.speaker, ['quotes', index, 'speaker']);
    check('actor-unknown', value.to, ['quotes', index, 'to']);
  }
  for (const { index, value } of corrections) {
    check('quote-unknown', value.quote, ['corrections', index, 'quote']);
    check('event-unknown', value.event, ['corrections', index, 'event']);
    // What is withdrawn was named once.
    if (!lastActors.has(value.actor ?? ''))
      check('actor-unknown', value.actor, ['corrections', index, 'actor']);
  }
}

/** The id that each former one of a list gave way to. */
function presentIds(
  entries: readonly {
    readonly value: {
      readonly id?: string | undefined;
      readonly formerly?: readonly string[] | undefined;
    };
  }[],
): ReadonlyMap<string, string> {
  return new Map(
    entries.flatMap(({ value: { id, formerly = [] } }) =>
      id === undefined ? [] : formerly.map((former): [string, string] => [former, id]),
    ),
  );
}

/** The ids of one kind that were withdrawn, without their letter. */
function withdrawnIds(frontmatter: unknown, kind: AnchorKind): string[] {
  const anchors = idsOf(frontmatter, 'withdrawn').filter((anchor) => kindOf(anchor) === kind);
  return anchors.map(idOf);
}

function reportShared({ yaml, entries }: Frontmatter, report: Report): void {
  const named = namedActors(entries.actors);
  const shared = sharedNames(named);
  const places = new Map(shared.length === 0 ? [] : named.flatMap(placesOfNames));
  for (const { name, ids } of shared) {
    const path = places.get(`${ids.at(-1) ?? ''} ${name}`) ?? [];
    report('name-shared', yaml.placeOf(path), name, ids.join(', '));
  }
}

/** Where each name of an actor stands, by the actor’s id and the name. */
function placesOfNames({ id, names, index }: NamedActor): [string, Path][] {
  const places = names.map((name, at): [string, Path] => [
    `${id} ${normalise(name).text.trim()}`,
    ['actors', index, ...(at > 0 ? ['aliases', at - 1] : ['name'])],
  ]);
  // A name that is there twice is found where it stands first.
  return places.reverse();
}

/** Every id that a list gives, those that are no proper id included. */
function idsOf(frontmatter: unknown, list: string): string[] {
  const items: unknown = Reflect.get(Object(frontmatter), list);
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: unknown) => {
    const id: unknown = Reflect.get(Object(item), 'id');
    return typeof id === 'string' ? [id] : [];
  });
}
