import { DEMO_ADDRESSES } from './demo-addresses.ts';
import { LEDGER_FOOT, LEDGER_HEAD } from './ledger.ts';
import { siteOf } from './site-record.ts';

/**
 * The ledgers that count for the site of the one at hand: those of the same site, and all that have published anything
 * of their own, whatever site they name. Only a ledger that has nothing but the demonstration is ever left out, so that
 * no other name in the ledger at hand can hide a loss. Where that is missing, a site that any ledger names is meant.
 */
export function* ofSameSite<T extends { readonly text: string }>(
  ledgers: Iterable<T>,
  atHand: string | null,
): Generator<T> {
  let site = idOf(atHand ?? '');
  const ofDemo: T[] = [];
  for (const ledger of ledgers) {
    site ??= idOf(ledger.text);
    if (isOfDemo(ledger.text)) ofDemo.push(ledger);
    else yield ledger;
  }
  yield* ofDemo.filter(({ text }) => idOf(text) === site);
}

function idOf(text: string): string | undefined {
  return siteOf(text)?.site;
}

/** Whether a ledger is in order and has no address but those of the demonstration. */
function isOfDemo(text: string): boolean {
  const bare = text.replace(/^\uFEFF/u, '').trimEnd();
  if (!bare.startsWith(LEDGER_HEAD) || !bare.endsWith(`\n${LEDGER_FOOT}`)) return false;
  for (const [line] of bare.slice(LEDGER_HEAD.length, -LEDGER_FOOT.length).matchAll(/.+/gu)) {
    const [, address = ''] = /^, "([^"\\]+)": \{/u.exec(line) ?? [];
    if (address !== '*' && !DEMO_ADDRESSES.has(address)) return false;
  }
  return true;
}
