import { join } from 'node:path';
import { displayPath, readOrReport } from '../article/read-or-report.ts';
import type { Drafts } from '../files/drafts.ts';
import { toLines } from '../problems/code-frame.ts';
import { createReport, FILE_START, type Report } from '../problems/create-report.ts';
import type { Problem } from '../problems/problem.ts';
import { lastRelease } from './last-release.ts';
import { type Ledger, LEDGER_FILE } from './ledger.ts';
import type { Records } from './plan-ledger.ts';
import { readLedger } from './read-ledger.ts';
import type { ReleasedLedger } from './released-ledger.ts';

/** The file of a ledger, for whoever reports what is wrong with it. */
export interface LedgerFile {
  readonly path: string;
  /** Null where there is no such file. */
  readonly text: string | null;
  readonly lines: readonly string[];
  readonly report: Report;
}

export interface OpenedLedger {
  readonly file: LedgerFile;
  /** Whether there is a ledger and it can be read. */
  readonly isSound: boolean;
  /** What the last release has published; null where it had no ledger, or there is no release to go by. */
  readonly published: ReleasedLedger | null;
  /** Whether there is a release to go by; where there is none, what the ledger has counts as published. */
  readonly hasRelease: boolean;
  readonly records: Records;
}

/**
 * Reads the ledger of a content folder, and that of the last release: of `against`, a git revision or a file, or of
 * the newest one there is. What is wrong with the file itself is reported.
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
  const report = createReport(displayPath(path), text ?? '', problems);
  const release = lastRelease(folder, against);
  const published = release.kind === 'known' ? release.ledger : null;
  if (release.kind === 'unknown') report('release-unknown', FILE_START, against ?? '');
  if (release.kind === 'unseen' && text !== null) report('release-unseen', FILE_START, release.why);
  if (text === null && faults.length === 0) reportMissing(published, report);
  const current = text === null ? null : readLedger(text, report, published?.lines);
  return {
    file: { path, text, lines: toLines(text ?? ''), report },
    isSound: current !== null,
    published,
    hasRelease: release.kind === 'known',
    records: {
      released: published?.ledger ?? (release.kind === 'known' ? NOTHING : (current ?? NOTHING)),
      current: current ?? NOTHING,
    },
  };
}

const NOTHING: Ledger = new Map();

// A million addresses.
const MOST_LENGTH = 250_000_000;

function reportMissing(published: ReleasedLedger | null, report: Report): void {
  if (!published || published.ledger.size === 0) report('permalinks-missing', FILE_START);
  else report('permalinks-removed', FILE_START, published.name, String(published.ledger.size));
}
