import { toLines } from '../problems/code-frame.ts';
import { type Ledger, LEDGER_FOOT, LEDGER_HEAD } from './ledger.ts';
import { type Entry, readLine } from './read-ledger.ts';
import { joinRecords, publishedOf, type ReleasedLedger } from './released-ledger.ts';
import { linesOfJson } from './salvage-ledger.ts';
import { isSiteLine } from './site-record.ts';
import { withoutShared } from './without-shared.ts';

/** A ledger as it was at one time. */
export interface Version {
  readonly bytes: Buffer;
  /** How to name what has it: `release v3`, `commit 1a2b3c4`. */
  readonly name: string;
  readonly isReleased: boolean;
  /** Whether a commit in the history of what is checked out has it. */
  readonly isCarried: boolean;
}

export interface ReadVersions {
  /** What the released ones have published; its name is left to who has counted them. */
  readonly published: Omit<ReleasedLedger, 'name'>;
  /** What those have recorded that a commit has carried. */
  readonly carried: Ledger;
  /** Those of which a part cannot be read. */
  readonly damaged: readonly Version[];
}

interface Line {
  /** Null where it is no record. */
  readonly entry: Entry | null;
  releasedBy: string | null;
  isCarried: boolean;
}

/** Reads any number of ledgers, each line that they share once. Of one in disorder all counts that can be read. */
export function readVersions(versions: Iterable<Version>): ReadVersions {
  const lines = new Map<string, Line>();
  const damaged: Version[] = [];
  let last: Version | null = null;
  for (const version of versions) {
    const { records, isWhole } = recordLines(version, last);
    let isRead = isWhole;
    for (const text of records) {
      const line = lines.get(text) ?? newLine(text);
      if (line.releasedBy === null && version.isReleased) line.releasedBy = version.name;
      line.isCarried ||= version.isCarried;
      lines.set(text, line);
      isRead &&= line.entry !== null;
    }
    if (!isRead) damaged.push(version);
    last = isRead ? version : null;
  }
  return { published: publishedBy(lines), carried: carriedIn(lines), damaged };
}

function newLine(text: string): Line {
  const entry = readLine(text, true);
  return { entry: typeof entry === 'string' ? null : entry, releasedBy: null, isCarried: false };
}

/** The lines that are to be read, but for most of those that one which has been read, `last`, tells as well. */
function recordLines(
  version: Version,
  last: Version | null,
): { readonly records: readonly string[]; readonly isWhole: boolean } {
  const { bytes } = version;
  if (isFramed(bytes)) {
    const own = last && tells(last, version) ? withoutShared(bytes, last.bytes) : bytes;
    return { records: toLines(own.toString()).filter(isRecord), isWhole: true };
  }
  const bare = bytes
    .toString()
    .replace(/^\uFEFF/u, '')
    .trimEnd();
  const lines = toLines(bare);
  if (lines[0] === LEDGER_HEAD && lines.at(-1) === LEDGER_FOOT)
    return { records: lines.slice(1, -1).filter(isRecord), isWhole: true };
  const reformatted = linesOfJson(bare);
  return { records: reformatted ?? lines.filter(isRecord), isWhole: reformatted !== null };
}

/** Whether a line that the one has need not be looked at in the other. */
function tells(last: Version, version: Version): boolean {
  return (
    isFramed(last.bytes) &&
    (last.isReleased || !version.isReleased) &&
    (last.isCarried || !version.isCarried)
  );
}

/** Whether a ledger begins and ends as one is written. */
function isFramed(bytes: Buffer): boolean {
  return bytes.subarray(0, HEAD.length).equals(HEAD) && bytes.subarray(-FOOT.length).equals(FOOT);
}

const HEAD = Buffer.from(`${LEDGER_HEAD}\n`);
const FOOT = Buffer.from(`\n${LEDGER_FOOT}\n`);

function isRecord(line: string): boolean {
  return line !== LEDGER_HEAD && line !== LEDGER_FOOT && line !== '' && !isSiteLine(line);
}

function publishedBy(lines: ReadonlyMap<string, Line>): Omit<ReleasedLedger, 'name'> {
  const own = new Map<string, Entry>();
  const names = new Map<string, string>();
  for (const [text, { entry, releasedBy }] of lines) {
    if (!entry || releasedBy === null) continue;
    own.set(text, entry);
    if (!names.has(entry.address)) names.set(entry.address, releasedBy);
  }
  const ledger = publishedOf(joinRecords(own.values()));
  return { ledger, lines: own, nameOf: (address) => names.get(address) ?? 'a release' };
}

function carriedIn(lines: ReadonlyMap<string, Line>): Ledger {
  const carried = [...lines.values()].filter(({ isCarried }) => isCarried);
  const ledger = joinRecords(carried.flatMap(({ entry }) => entry ?? []));
  // Whether an address was only a slip is for the ledger at hand to say.
  return new Map(
    [...ledger].map(([address, record]) => {
      const { dropped, ...others } = record;
      return [address, dropped === undefined ? record : others];
    }),
  );
}
