import { join } from 'node:path';
import { displayPath, readOrReport } from '../article/read-or-report.ts';
import type { Drafts } from '../files/drafts.ts';
import { toLines } from '../problems/code-frame.ts';
import { createReport, FILE_START, type Report } from '../problems/create-report.ts';
import type { Problem } from '../problems/problem.ts';
import { asRecorded } from './as-recorded.ts';
import { type Ledger, LEDGER_FILE } from './ledger.ts';
import { type PlaceInLedger, placeInLedger } from './place-in-ledger.ts';
import type { Ledgers } from './plan-ledger.ts';
import { readLedger } from './read-ledger.ts';
import { joinLedgers, type ReleasedLedger } from './released-ledger.ts';
import { readReleases } from './read-releases.ts';
import type { Releases } from './releases.ts';
import { reportReleases } from './report-releases.ts';

/** The file of a ledger, for whoever reports what is wrong with it. */
export interface LedgerFile {
  readonly path: string;
  /** Null where there is no such file. */
  readonly text: string | null;
  readonly lines: readonly string[];
  readonly placeOf: PlaceInLedger;
  readonly report: Report;
}

export interface OpenedLedger {
  readonly file: LedgerFile;
  /** Whether there is a ledger and it can be read. */
  readonly isSound: boolean;
  /** What all releases have published; null where none has a ledger, or there is none to go by. */
  readonly published: ReleasedLedger | null;
  /** What git knows of releases, beyond that. */
  readonly releases: Releases;
  /** Whether there is a release to go by; where there is none, what the ledger has counts as published. */
  readonly hasRelease: boolean;
  readonly records: Ledgers;
}

/**
 * Reads the ledger of a content folder, and those of all releases, or of `against` alone, a git revision or a file.
 * What is wrong with the file itself, or with a release, is reported.
 */
export function openLedger(
  folder: string,
  against: string | undefined,
  problems: Problem[],
  drafts?: Drafts,
): OpenedLedger {
  const path = join(folder, LEDGER_FILE);
  const faults: Problem[] = [];
  const bytes = readOrReport(path, { path: folder, drafts }, MOST_LENGTH, faults);
  const text = bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  problems.push(...faults);
  const lines = toLines(text ?? '');
  const file = {
    ...{ path, text, lines, placeOf: placeInLedger(lines) },
    report: createReport(displayPath(path), text ?? '', problems),
  };
  const named = against || undefined;
  const releases = readReleases(folder, named, text);
  reportReleases(releases, named, file);
  if (text === null && faults.length === 0) reportMissing(releases.published, file.report);
  const isTrusted = releases.isTagged || named !== undefined;
  const current =
    text === null ? null : readLedger(text, file.report, releases.published?.lines, isTrusted);
  const published = releases.published && withLedger(releases.published, current ?? NOTHING);
  return {
    file,
    isSound: current !== null,
    published,
    releases,
    hasRelease: !releases.isBlind,
    records: recordsOf(releases, published?.ledger ?? NOTHING, current ?? NOTHING),
  };
}

const NOTHING: Ledger = new Map();

// A million addresses.
const MOST_LENGTH = 250_000_000;

function withLedger(published: ReleasedLedger, current: Ledger): ReleasedLedger {
  return { ...published, ledger: asRecorded(published.ledger, current) };
}

function recordsOf({ isBlind, carried }: Releases, published: Ledger, current: Ledger): Ledgers {
  const isKept = (address: string) => current.get(address)?.dropped === undefined;
  return {
    released: isBlind ? joinLedgers(published, current) : published,
    carried: new Map([...carried].filter(([address]) => isKept(address))),
    current,
  };
}

function reportMissing(published: ReleasedLedger | null, report: Report): void {
  if (!published || published.ledger.size === 0) report('permalinks-missing', FILE_START);
  else report('permalinks-removed', FILE_START, published.name, String(published.ledger.size));
}
