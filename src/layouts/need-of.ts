import { list } from 'postcss';

/** What has to be on a page for a selector to match: every name, and of each group one alternative at least. */
export interface Need {
  /** Elements as `<p`, classes as `.a`, attributes as `[b` or `[b=c`, languages as `:zh`. */
  readonly names: readonly string[];
  readonly groups: readonly (readonly Need[])[];
}

/** Says what a selector needs; of what it excludes, and of an id, nothing. */
export function needOf(selector: string): Need {
  const { plain, groups, languages } = takeFunctions(selector);
  const bare = plain.replaceAll(/::?[\w-]+|#[\w-]+|[|*^$~]=[^\]]*/gu, '');
  if (/[\\()]/u.test(bare)) return { names: [], groups: [] };
  const named = bare.matchAll(/([.[]?)([a-z][\w-]*(?:="?[\w-]+)?)/giu);
  return {
    names: [
      ...[...named].map(([, sign, name = '']) => (sign || '<') + name.replace('"', '')),
      ...languages,
    ],
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

/** Takes all that stands in parentheses out of a selector, and keeps what is asked for there. */
function takeFunctions(selector: string) {
  const groups: string[] = [];
  const languages: string[] = [];
  let plain = '';
  let rest = selector;
  for (let found = FUNCTION.exec(rest); found; found = FUNCTION.exec(rest)) {
    const start = found.index + found[0].length;
    const end = endOf(rest, start);
    const inside = rest.slice(start, end);
    if (/^:(?:is|where|has)\(/u.test(found[0])) groups.push(inside);
    else if (found[0] === ':lang(') languages.push(`:${inside.replace(/-.*/u, '')}`);
    plain += rest.slice(0, found.index);
    rest = rest.slice(end + 1);
  }
  return { plain: plain + rest, groups, languages };
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
