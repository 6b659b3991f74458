import { sexOfGivenName } from './given-names.ts';
import type { NameRun } from './name-run.ts';
import { plainName } from './plain-name.ts';
import { sexOf } from './sex-of.ts';
import { abbreviationsIn, shortsOf } from './shorts-of.ts';

/** What names one and the same. */
export interface Group {
  readonly full: string;
  readonly runs: readonly NameRun[];
}

/** Brings together what names the same: the full name, and its last word alone. */
export function groupRuns(runs: readonly NameRun[], text: string): Group[] {
  const byName = Map.groupBy(runs, ({ name }) => plainName(name));
  const fulls = [...byName.keys()].filter((name) => name.includes(' '));
  const owners = new Map<string, string>();
  const sharing = new Map<string, string[]>();
  const abbreviations = abbreviationsIn(text);
  const count = (name: string) => byName.get(name)?.length ?? 0;
  for (const full of fulls) {
    for (const short of shortsOf(full, abbreviations)) {
      sharing.set(short, [...(sharing.get(short) ?? []), full]);
      const known = owners.get(short);
      if (known === undefined || count(full) > count(known)) owners.set(short, full);
    }
  }
  // “Sir Alastair” is Sir Alastair Quill.
  const knights = fulls.filter((full) => byName.get(full)?.some(({ role }) => KNIGHTED.test(role)));
  const groups = new Map<string, NameRun[]>();
  for (const run of runs) {
    const name = plainName(run.name);
    const sex = sexOf(name, [run], '');
    const fitting = sex && (sharing.get(name) ?? []).filter((each) => sexOfGivenName(each) === sex);
    const knight = KNIGHTED.test(run.role) && knights.find((each) => each.startsWith(`${name} `));
    const full =
      knight || ((fitting?.length === 1 ? fitting[0] : undefined) ?? owners.get(name) ?? name);
    groups.set(full, [...(groups.get(full) ?? []), run]);
  }
  return [...groups].map(([full, own]) => ({ full, runs: own }));
}

const KNIGHTED = /(?:^| )(?:Sir|Dame)$/u;
