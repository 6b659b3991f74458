import { toLines } from '../problems/code-frame.ts';
import { DEMO_ADDRESSES } from './demo-addresses.ts';
import { LEDGER_FOOT, LEDGER_HEAD } from './ledger.ts';
import { isSiteLine, siteOf } from './site-record.ts';

/**
 * The ledgers that count for the site of the one at hand: those of the same site, and all that have published anything
 * of their own, whatever site they name. Only a ledger that has nothing but the demonstration is ever left out, so that
 * no other name in the ledger at hand can hide a loss. Where that is missing, a site that any ledger names is meant.
 */
export function ofSameSite<T extends { readonly text: string }>(
  ledgers: readonly T[],
  atHand: string | null,
): readonly T[] {
  const named = [atHand ?? '', ...ledgers.map(({ text }) => text)];
  const site = idOf(named.find((text) => siteOf(text) !== null) ?? '');
  return ledgers.filter(({ text }) => idOf(text) === site || !isOfDemo(text));
}

function idOf(text: string): string | undefined {
  return siteOf(text)?.site;
}

/** Whether a ledger is in order and has no address but those of the demonstration. */
function isOfDemo(text: string): boolean {
  const [head, ...rest] = toLines(text.trimEnd());
  if (head !== LEDGER_HEAD || rest.pop() !== LEDGER_FOOT) return false;
  return rest.every((line) => isSiteLine(line) || DEMO_ADDRESSES.has(addressIn(line)));
}

function addressIn(line: string): string {
  return /^, "([^"\\]+)": \{/u.exec(line)?.[1] ?? '';
}
