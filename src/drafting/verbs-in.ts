import type { Tongue } from './tongue.ts';

/** The verbs of saying in a clause, and not the nouns that look alike: “the United States”, “his remarks”. */
export function verbsIn(clause: string, { verbs, nounsBehind }: Tongue): RegExpExecArray[] {
  return [...clause.matchAll(new RegExp(verbs.source, 'giu'))].filter(({ 0: verb, index }) => {
    const before = clause.slice(Math.max(0, index - 12), index);
    if (/^\p{Lu}/u.test(verb) && /\p{L}/u.test(before)) return false;
    return !nounsBehind.test(before);
  });
}
