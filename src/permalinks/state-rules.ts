import { isDeepStrictEqual } from 'node:util';
import type { PermalinkFacts, PermalinkVersion } from '../schema/permalink.ts';
import type { StateRules } from './join-states.ts';
import { hasItsWords } from './read-ledger.ts';

/** Versions of the words of a quotation; the checksum stands for the words. */
export const VERSION_RULES: StateRules<PermalinkVersion> = {
  isSame: (a, b) => isAlike(a.sha256, b.sha256) && isAlike(a.kind, b.kind),
  join: (a, b) => {
    const isRight = isDeepStrictEqual(a.text, b.text) || hasItsWords(a);
    return asFirst({ ...b, ...a, ...(!isRight && { text: b.text }) }, a);
  },
  since: (version, { date }) => asFirst({ ...version, date }, version),
};

/** What else was published of something. */
export const FACTS_RULES: StateRules<PermalinkFacts> = {
  isSame: ({ since: _, ...a }, { since: __, ...b }) => {
    const others = new Map<string, unknown>(Object.entries(b));
    return Object.entries(a).every(([name, fact]) => isAlike(fact, others.get(name)));
  },
  join: (a, b) => asFirst({ ...b, ...a }, a),
  since: (facts, { since }) => asFirst({ ...facts, since }, facts),
};

function isAlike(a: unknown, b: unknown): boolean {
  return a === undefined || b === undefined || isDeepStrictEqual(a, b);
}

/** The very same where nothing was added, so that it is known at a glance. */
function asFirst<S>(state: S, first: S): S {
  return isDeepStrictEqual(state, first) ? first : state;
}
