import type { Report } from '../problems/create-report.ts';
import { toLines } from '../problems/code-frame.ts';
import type { Place } from '../problems/problem.ts';
import { type Permalink, permalinkSchema } from '../schema/permalink.ts';
import { clip } from '../text/clip.ts';
import { type Ledger, LEDGER_FOOT, LEDGER_HEAD } from './ledger.ts';
import { readSiteLine } from './site-record.ts';
import { wordsDigest } from './words-digest.ts';

/**
 * Reads the text of a ledger, strictly: what is not as `formatLedger` writes it is reported at its line, and then the
 * ledger is null. Lines that are `known` are not read again; those that a release has published, `isTrusted`, not even
 * looked into.
 */
export function readLedger(
  text: string,
  report: Report,
  known: ReadonlyMap<string, Entry> = new Map(),
  isTrusted = false,
): Ledger | null {
  const lines = toLines(text.replace(/^\uFEFF/u, ''));
  const conflict = lines.findIndex((line) => CONFLICT.test(line));
  if (conflict >= 0) {
    report('permalinks-conflict', placeOfLine(lines, conflict));
    return null;
  }
  const fault = faultOfFrame(lines);
  if (fault) {
    report('permalinks-invalid', placeOfLine(lines, fault.index), fault.why);
    return null;
  }
  return readEntries(lines, report, (line) => {
    const entry = known.get(line);
    if (!entry) return readLine(line);
    return isTrusted || !isAltered(entry.permalink) ? entry : ALTERED;
  });
}

/** The place of a whole line, which is where an address stands. */
export function placeOfLine(lines: readonly string[], index: number): Place {
  const line = index + 1;
  const endColumn = Math.max(2, (lines[index]?.length ?? 0) + 1);
  return { line, column: 1, endLine: line, endColumn };
}

const CONFLICT = /^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/u;
// Any character may stand in a name, also those that end a line elsewhere.
const ENTRY = /^, ("[^"\\]+"): (\{.*\})$/su;

function faultOfFrame(lines: readonly string[]): { index: number; why: string } | null {
  if (lines.every((line) => line.trim() === '')) return { index: 0, why: 'it is empty' };
  if (lines[0] !== LEDGER_HEAD) return { index: 0, why: 'this is not its first line' };
  const foot = lines.findLastIndex((line) => line !== '');
  if (lines[foot] === LEDGER_FOOT) return null;
  return { index: foot, why: 'it ends before its last line' };
}

function readEntries(
  lines: readonly string[],
  report: Report,
  entryOf: (line: string) => Entry | string,
): Ledger | null {
  const entries = new Map<string, Permalink>();
  const lineOf = new Map<string, number>();
  let previous = '';
  let isSound = true;
  const foot = lines.lastIndexOf(LEDGER_FOOT);
  for (const [index, line] of lines.slice(0, foot).entries()) {
    if (index === 0 || (index === 1 && readSiteLine(line))) continue;
    const entry = entryOf(line);
    const place = placeOfLine(lines, index);
    const first = typeof entry === 'string' ? undefined : lineOf.get(entry.address);
    if (typeof entry === 'string') report('permalinks-invalid', place, entry);
    else if (first !== undefined)
      report('permalinks-duplicate', place, entry.address, String(first + 1));
    else if (entry.address < previous)
      report('permalinks-invalid', place, 'this line is out of order');
    else {
      entries.set(entry.address, entry.permalink);
      lineOf.set(entry.address, index);
      previous = entry.address;
      continue;
    }
    isSound = false;
  }
  return isSound ? entries : null;
}

/** What one line of a ledger records. */
export interface Entry {
  readonly address: string;
  readonly permalink: Permalink;
}

/** The entry that a line is, or why it is none. The checksums of a `published` one have been checked before. */
export function readLine(line: string, isPublished = false): Entry | string {
  const [, key = '', json = ''] = ENTRY.exec(line) ?? [];
  if (key === '') return 'this line is not an address and what is known of it';
  const value = parseJson(json);
  const { data, error } = permalinkSchema.safeParse(value);
  if (!data) {
    const [issue] = error.issues;
    return clip(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`.replace(/^: /u, ''), 120);
  }
  if (!isPublished && isAltered(data)) return ALTERED;
  return { address: key.slice(1, -1), permalink: data };
}

const ALTERED = 'the checksum here is not that of the words';

function isAltered({ versions = [] }: Permalink): boolean {
  return versions.some((version) => !hasItsWords(version));
}

/** Whether the checksum of a version is that of its words. */
export function hasItsWords({ sha256, text }: NonNullable<Permalink['versions']>[number]): boolean {
  return wordsDigest(typeof text === 'string' ? [text] : text) === sha256;
}

function parseJson(json: string): unknown {
  try {
    const value: unknown = JSON.parse(json);
    return value;
  } catch {
    return undefined;
  }
}
