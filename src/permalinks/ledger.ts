import type { Permalink } from '../schema/permalink.ts';
import { formatSite, type SiteRecord } from './site-record.ts';

/** Every address ever published, `slug` or `slug#anchor`, by which it was published first. */
export type Ledger = ReadonlyMap<string, Permalink>;

/** The name of the ledger’s file in the content folder. */
export const LEDGER_FILE = 'permalinks.json';

export const LEDGER_HEAD = '{ "format": "verbatim permalinks 1"';
export const LEDGER_FOOT = '}';

/**
 * The text of a ledger: JSON, one line an address, sorted. Each line brings its own comma, so that two branches which
 * add addresses do not touch the same line.
 */
export function formatLedger(ledger: Ledger, site: SiteRecord | null): string {
  const lines = [...ledger]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([address, permalink]) => formatLine(address, permalink));
  return [LEDGER_HEAD, ...(site ? [formatSite(site)] : []), ...lines, LEDGER_FOOT, ''].join('\n');
}

export function formatLine(address: string, permalink: Permalink): string {
  const {
    published,
    due,
    label,
    now,
    absorbed,
    withdrawn,
    dropped,
    erased,
    versions,
    facts,
    told,
  } = permalink;
  const value = {
    published,
    due,
    label,
    now,
    absorbed,
    withdrawn,
    dropped,
    erased,
    versions: versions?.map(({ date, kind, sha256, text }) => ({ date, kind, sha256, text })),
    facts: facts?.map(({ since, kind, name, title, on, speaker, to, form, sha256 }) => ({
      ...{ since, kind, name, title, on, speaker, to, form, sha256 },
    })),
    told: told?.map(({ date, as, text }) => ({ date, as, text })),
  };
  return `, ${JSON.stringify(address)}: ${oneLine(JSON.stringify(value))}`;
}

/** Without the characters that some programs take for the end of a line, and JSON does not escape. */
function oneLine(json: string): string {
  return json.replace(
    /[\u0085\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
