import { hash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { ToldContent } from '../content/told-content.ts';
import { keptFiles } from '../files/kept-files.ts';
import { filesIn } from '../files/files-in.ts';

/** One file of a built site. */
export interface BuiltFile {
  /** Names all that its page shows; null where it is made anew by every build. */
  readonly key: string | null;
  /** In bytes. */
  readonly size: number;
  /** When it was written, in milliseconds. */
  readonly modified: number;
}

/** What a build has made, for the next one that fills the same folder. */
export interface BuildRecord {
  /** Names all that the build depended on; null where that could not be told. */
  readonly sources: string | null;
  /** What was told of what it was made from. */
  readonly told: ToldContent;
  /** By path in the folder, with slashes. */
  readonly files: ReadonlyMap<string, BuiltFile>;
}

type KeptRecord = Omit<BuildRecord, 'files'> & { readonly files: [string, BuiltFile][] };

/** What the last build has made of a folder; nothing, where that is not known. */
export function readRecord(target: string): BuildRecord {
  const text = kept.get(nameOf(target))?.toString();
  if (text === undefined) return NOTHING;
  const record: KeptRecord = JSON.parse(text);
  return { ...record, files: new Map(record.files) };
}

export function keepRecord(target: string, record: BuildRecord): void {
  const text = JSON.stringify({ ...record, files: [...record.files] });
  kept.set(nameOf(target), Buffer.from(text));
}

const NOTHING: BuildRecord = {
  sources: null,
  told: { report: '', articles: 0, quotations: 0, unreleased: 0, until: null },
  files: new Map(),
};

/** Whether a folder holds what a build has put there, and nothing else. */
export function isWhole(folder: string, { files }: BuildRecord): boolean {
  const there = filesIn(folder);
  return there.length === files.size && there.every((path) => isIntact(folder, path, files));
}

/** Whether a file is the one that a build has put there: it may have been changed or replaced since. */
export function isIntact(folder: string, path: string, files: BuildRecord['files']): boolean {
  const then = files.get(path);
  const now = then && statOf(folder, path);
  return now?.size === then?.size && now?.modified === then?.modified && now !== undefined;
}

/** Undefined where there is no plain file. */
export function statOf(folder: string, path: string): Omit<BuiltFile, 'key'> | undefined {
  const stat = lstatSync(join(folder, path), { throwIfNoEntry: false });
  return stat?.isFile() ? { size: stat.size, modified: stat.mtimeMs } : undefined;
}

const kept = keptFiles('.cache/builds');

function nameOf(target: string): string {
  return hash('sha256', target);
}
