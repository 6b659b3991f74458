import { reportOwnMasters } from './report-circles.ts';
import type { Entry } from '../frontmatter/read-frontmatter.ts';
import type { Path, YamlSource } from '../frontmatter/read-yaml.ts';
import { createSuggest } from '../problems/create-suggest.ts';
import type { Report } from '../problems/create-report.ts';
import type { ActorInput } from '../schema/actor.ts';
import { normalise } from '../text/normalise.ts';

type Entries = readonly Entry<ActorInput>[];

interface Registered {
  readonly yaml: YamlSource;
  readonly report: Report;
}

/** Reports, in a list of actors, ids and names that are there twice, one actor under two ids, and ids of nobody. */
export function checkRegistry(entries: Entries, yaml: YamlSource, report: Report): void {
  const registered = { yaml, report };
  reportIds(entries, registered);
  reportMasters(entries, registered);
  reportOwnMasters(entries, { yaml, path: [] }, report);
  reportAliases(entries, registered);
  reportTwice(entries, registered);
  reportNamesakes(entries, registered);
}

function reportIds(entries: Entries, { yaml, report }: Registered): void {
  const seen = new Map<string, Path>();
  const claims = entries.flatMap(({ index, value: { id, formerly = [] } }) => [
    ...(id === undefined ? [] : [{ id, path: [index, 'id'] }]),
    ...formerly.map((former, at) => ({ id: former, path: [index, 'formerly', at] })),
  ]);
  for (const { id, path } of claims) {
    const first = seen.get(id);
    if (first) report('id-duplicate', yaml.placeOf(path), 'actor', id, lineOf(first, yaml));
    else seen.set(id, path);
  }
}

function reportMasters(entries: Entries, { yaml, report }: Registered): void {
  const ids = new Set(entries.flatMap(({ value }) => value.id ?? []));
  const suggest = createSuggest();
  for (const { index, value } of entries) {
    const named = [
      { of: value.of, path: [index, 'of'] },
      ...(value.roles ?? []).map(({ of }, at) => ({ of, path: [index, 'roles', at, 'of'] })),
    ];
    for (const { of, path } of named)
      if (of !== undefined && !ids.has(of))
        report('actor-unknown', yaml.placeOf(path), of, suggest(of, ids));
  }
}

function reportAliases(entries: Entries, { yaml, report }: Registered): void {
  for (const { index, value } of entries) {
    const { id = '', name, aliases = [] } = value;
    const seen = new Set(name === undefined ? [] : [keyOf(name)]);
    aliases.forEach((alias, at) => {
      const key = keyOf(alias);
      if (seen.has(key)) report('alias-duplicate', yaml.placeOf([index, 'aliases', at]), alias, id);
      seen.add(key);
    });
  }
}

/** Reports entries that differ in nothing but their id, or are one item of Wikidata. */
function reportTwice(entries: Entries, { yaml, report }: Registered): void {
  const seen = new Map<string, { readonly id: string; readonly index: number }>();
  for (const { index, value } of entries) {
    const { id = '', name, wikidata, aliases = [], formerly: _, ...rest } = value;
    const keys = [
      ...(wikidata === undefined ? [] : [wikidata]),
      ...(name === undefined
        ? []
        : [JSON.stringify([keyOf(name), aliases.map(keyOf).sort(), wikidata, rest])]),
    ];
    const other = keys.map((key) => seen.get(key)).find((known) => known && known.id !== id);
    if (other)
      report('actor-twice', yaml.placeOf([index, 'id']), id, other.id, lineOf([other.index], yaml));
    for (const key of keys) if (!seen.has(key)) seen.set(key, { id, index });
  }
}

/** Warns of names that two bear, unless it is said of each who that is. */
function reportNamesakes(entries: Entries, { yaml, report }: Registered): void {
  const first = new Map<string, Entry<ActorInput>>();
  for (const entry of entries) {
    const { id = '', name, aliases = [], description } = entry.value;
    const names = [
      ...(name === undefined ? [] : [{ each: name, path: [entry.index, 'name'] }]),
      ...aliases.map((each, at) => ({ each, path: [entry.index, 'aliases', at] })),
    ];
    for (const { each, path } of names) {
      const key = keyOf(each);
      const other = first.get(key);
      if (!other) first.set(key, entry);
      if (!other || other.value.id === id) continue;
      if (description !== undefined && other.value.description !== undefined) continue;
      const line = lineOf([other.index], yaml);
      report('actor-namesake', yaml.placeOf(path), each, other.value.id ?? '', line);
    }
  }
}

function lineOf(path: Path, yaml: YamlSource): string {
  return String(yaml.placeOf(path).line);
}

function keyOf(name: string): string {
  return normalise(name).text.trim();
}
