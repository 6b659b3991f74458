import { DEMO_ADDRESSES } from './demo-addresses.ts';
import { LEDGER_FOOT, LEDGER_HEAD } from './ledger.ts';
import { siteOf } from './site-record.ts';

/**
 * The ledgers that count for the site of the one at hand: those of the same site, and all that have published anything
 * of their own, whatever site they name. Only a ledger that has nothing but the demonstration is ever left out, so that
 * no other name in the ledger at hand can hide a loss. Where that is missing, a site that any ledger names is meant.
 */
export function* ofSameSite<T extends { readonly bytes: Buffer }>(
  ledgers: Iterable<T>,
  atHand: string | null,
): Generator<T> {
  let site = idOf(atHand ?? '');
  const ofDemo: T[] = [];
  for (const ledger of ledgers) {
    site ??= namesSite(ledger.bytes) ? idOf(ledger.bytes.toString()) : undefined;
    if (isOfDemo(ledger.bytes)) ofDemo.push(ledger);
    else yield ledger;
  }
  yield* ofDemo.filter(({ bytes }) => idOf(bytes.toString()) === site);
}

function namesSite(bytes: Buffer): boolean {
  // One byte is found faster than three, and is in few.
  return bytes.includes('*'.charCodeAt(0)) && bytes.includes('"*"');
}

function idOf(text: string): string | undefined {
  return siteOf(text)?.site;
}

/** Whether a ledger is in order and has no address but those of the demonstration. */
function isOfDemo(bytes: Buffer): boolean {
  // Of a large one, the first lines tell.
  const first = bytes.length > BEGINNING ? bytes.toString('utf8', 0, BEGINNING) : '';
  if (!areOfDemo(first.slice(first.indexOf('\n') + 1, first.lastIndexOf('\n') + 1))) return false;
  const bare = bytes
    .toString()
    .replace(/^\uFEFF/u, '')
    .trimEnd();
  if (!bare.startsWith(LEDGER_HEAD) || !bare.endsWith(`\n${LEDGER_FOOT}`)) return false;
  return areOfDemo(bare.slice(LEDGER_HEAD.length, -LEDGER_FOOT.length));
}

const BEGINNING = 4096;

function areOfDemo(lines: string): boolean {
  for (const [line] of lines.matchAll(/.+/gu)) {
    const [, address = ''] = /^, "([^"\\]+)": \{/u.exec(line) ?? [];
    if (address !== '*' && !DEMO_ADDRESSES.has(address)) return false;
  }
  return true;
}
