import { basename, dirname, relative, sep } from 'node:path';
import type { DraftedFolder } from '../files/drafts.ts';
import { listFolder } from '../files/list-folder.ts';
import { type FileReading, readPlainFile } from '../files/read-plain-file.ts';
import { createReport, FILE_START } from '../problems/create-report.ts';
import type { Problem } from '../problems/problem.ts';

/** The bytes of a file of a content folder, `most` at most; null where there is none, or, reported, where it is refused. */
export function readOrReport(
  path: string,
  { path: within, drafts }: DraftedFolder,
  most: number,
  problems: Problem[],
): Uint8Array | null {
  const draft = drafts?.get(path);
  if (draft === null) return null;
  const reading =
    draft === undefined ? readPlainFile(path, { within, most }) : readDraft(draft, most);
  const report = createReport(displayPath(path), '', problems);
  if (reading.kind === 'read') return reading.bytes;
  if (reading.kind === 'refused') report('file-unreadable', FILE_START, reading.why);
  if (reading.kind === 'too-large')
    report('file-too-large', FILE_START, inKilobytes(reading.size), inKilobytes(most));
  return null;
}

function readDraft(draft: string | Uint8Array, most: number): FileReading {
  const bytes = Buffer.from(draft);
  const size = bytes.length;
  return size > most ? { kind: 'too-large', size } : { kind: 'read', bytes };
}

/** The names in a folder of a content folder; null where there is no such folder, or, reported, where it is refused. */
export function listOrReport(
  path: string,
  { path: within, drafts = new Map() }: DraftedFolder,
  problems: Problem[],
): readonly string[] | null {
  const reading = listFolder(path, within);
  if (reading.kind === 'refused')
    createReport(displayPath(path), '', problems)('file-unreadable', FILE_START, reading.why);
  const isDrafted = [...drafts].some(([file, text]) => text !== null && dirname(file) === path);
  if (reading.kind !== 'read' && !isDrafted) return null;
  const names = new Set(reading.kind === 'read' ? reading.names : []);
  for (const [file, text] of drafts) {
    if (dirname(file) !== path) continue;
    if (text === null) names.delete(basename(file));
    else names.add(basename(file));
  }
  return [...names].sort();
}

/** The path as seen from where the command was given, with forward slashes. */
export function displayPath(path: string): string {
  return relative(process.cwd(), path).split(sep).join('/') || '.';
}

function inKilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1000)} kB`;
}
