import { list } from 'postcss';

/** What has to be on a page for a selector to match: every name, and of each group one alternative at least. */
export interface Need {
  /** Elements as `<p`, classes as `.a`, attributes as `[b`. */
  readonly names: readonly string[];
  readonly groups: readonly (readonly Need[])[];
}

/** Says what a selector needs; of what it excludes, and of an id, nothing. */
export function needOf(selector: string): Need {
  const { plain, groups } = takeGroups(selector);
  const bare = plain.replaceAll(/::?[\w-]+|#[\w-]+|[|*^$~]?=[^\]]*/gu, '');
  if (/[\\()]/u.test(bare)) return { names: [], groups: [] };
  return {
    names: [...bare.matchAll(/([.[]?)([a-z][\w-]*)/giu)].map(
      ([, sign, name = '']) => (sign || '<') + name,
    ),
    groups: groups.map((alternatives) => list.comma(alternatives).map(needOf)),
  };
}

/** Whether it can be met where these names are missing. */
export function canBeMet({ names, groups }: Need, missing: ReadonlySet<string>): boolean {
  return (
    !names.some((name) => missing.has(name)) &&
    groups.every((alternatives) => alternatives.some((need) => canBeMet(need, missing)))
  );
}

export function namesOf({ names, groups }: Need): readonly string[] {
  return [...names, ...groups.flat().flatMap(namesOf)];
}

/** Takes all that stands in parentheses out of a selector, and keeps those that list what is asked for. */
function takeGroups(selector: string): { readonly plain: string; readonly groups: string[] } {
  const groups: string[] = [];
  let plain = '';
  let rest = selector;
  for (let found = FUNCTION.exec(rest); found; found = FUNCTION.exec(rest)) {
    const start = found.index + found[0].length;
    const end = endOf(rest, start);
    if (/^:(?:is|where|has)\(/u.test(found[0])) groups.push(rest.slice(start, end));
    plain += rest.slice(0, found.index);
    rest = rest.slice(end + 1);
  }
  return { plain: plain + rest, groups };
}

const FUNCTION = /:[\w-]+\(/u;

/** The place of the parenthesis that closes the one before `start`. */
function endOf(text: string, start: number): number {
  let depth = 1;
  let at = start;
  for (; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    else if (text[at] === ')') depth -= 1;
    if (depth === 0) break;
  }
  return at;
}
