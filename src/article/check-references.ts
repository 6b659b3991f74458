import { idOf, kindOf, type AnchorKind, LISTS } from '../model/anchor.ts';
import type { Report } from '../problems/create-report.ts';
import { createSuggest } from '../problems/create-suggest.ts';
import { reportAlike } from './report-alike.ts';
import { reportCircles, reportOwnMasters } from './report-circles.ts';
import { reportShared } from './report-shared.ts';
import type { Frontmatter } from '../frontmatter/read-frontmatter.ts';
import type { Registry } from '../frontmatter/registry.ts';
import { itemsAt } from '../frontmatter/items-at.ts';
import type { Path } from '../frontmatter/read-yaml.ts';
import { referencesIn } from '../frontmatter/references-in.ts';
import { textAt } from '../frontmatter/text-at.ts';

/** Reports ids that are used twice, ids that name nothing, and names that several bear. */
export function checkReferences(
  frontmatter: Frontmatter,
  registry: Registry,
  report: Report,
): void {
  reportDuplicates('actor', 'actor', frontmatter, report);
  reportDuplicates('date', 'event', frontmatter, report);
  reportDuplicates('quotation', 'quote', frontmatter, report);
  reportUnknown(frontmatter, registry, report);
  reportCircles(frontmatter, report);
  reportOwnMasters(frontmatter.stated, { yaml: frontmatter.yaml, path: ['actors'] }, report);
  reportShared(frontmatter, null, report);
  reportAlike(frontmatter, report);
}

type Claims = readonly { readonly id: string; readonly path: Path }[];

/** Reports ids that are used twice, by what stands in a list, stood there once, or was withdrawn. */
function reportDuplicates(
  what: string,
  kind: AnchorKind,
  { yaml, entries }: Frontmatter,
  report: Report,
): void {
  const list = LISTS[kind];
  const listed = entries[list].flatMap(({ index, value }): Claims => {
    const path = [list, index];
    const own = value.id === undefined ? [] : [{ id: value.id, path: [...path, 'id'] }];
    return [...own, ...formerClaims(value.formerly, path)];
  });
  const withdrawn = entries.withdrawn.flatMap(({ index, value: { id = '', formerly } }): Claims => {
    const path = ['withdrawn', index];
    if (kindOf(id) !== kind) return [];
    return [{ id: idOf(id), path: [...path, 'id'] }, ...formerClaims(formerly, path)];
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

function reportUnknown({ yaml, entries }: Frontmatter, registry: Registry, report: Report): void {
  const idsOfKind = (kind: AnchorKind) => {
    const sound = entries[LISTS[kind]].flatMap(({ value }) => value.id ?? []);
    const listed = [...idsOf(yaml.value, LISTS[kind]), ...sound];
    const all = new Set([...listed, ...withdrawnIds(yaml.value, kind)]);
    return { listed: new Set(listed), all, renamed: presentIds(entries[LISTS[kind]]) };
  };
  const ids = { actor: idsOfKind('actor'), quote: idsOfKind('quote'), event: idsOfKind('event') };
  const suggest = createSuggest();
  for (const { kind, id, list, path } of referencesIn((each) => entries[each])) {
    const { listed, all, renamed } = ids[kind];
    // A correction may tell of what was withdrawn since.
    const known = list === 'corrections' ? all : listed;
    if (known.has(id)) continue;
    const own = renamed.get(id) ?? suggest(id, known);
    const meant = own || kind !== 'actor' ? own : registry.meant(id);
    report(`${kind}-unknown`, yaml.placeOf(path), id, meant);
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

/** Every id that a list gives, those that are no proper id included. */
function idsOf(frontmatter: unknown, list: string): string[] {
  return itemsAt(frontmatter, list).flatMap((item) => textAt(item, 'id') ?? []);
}
