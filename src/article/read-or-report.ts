import { statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { createReport, FILE_START } from '../problems/create-report.ts';
import type { Problem } from '../problems/problem.ts';

/** What `read` makes of a file or a folder; null, and reported, where the system refuses it. */
export function readOrReport<T>(path: string, read: () => T, problems: Problem[]): T | null {
  try {
    // A pipe or a device would be waited for without end.
    const stat = statSync(path);
    if (stat.isFile() || stat.isDirectory()) return read();
    reportUnreadable(path, 'it is neither a file nor a folder', problems);
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error && 'code' in error)) throw error;
    reportUnreadable(path, REASONS[String(error.code)] ?? error.message, problems);
  }
  return null;
}

/** The path as seen from where the command was given, with forward slashes. */
export function displayPath(path: string): string {
  return relative(process.cwd(), path).split(sep).join('/') || '.';
}

function reportUnreadable(path: string, why: string, problems: Problem[]): void {
  createReport(displayPath(path), '', problems)('file-unreadable', FILE_START, why);
}

const REASONS: Readonly<Record<string, string>> = {
  EISDIR: 'it is a folder',
  ENOTDIR: 'it is not a folder',
  ENOENT: 'it is a link that leads nowhere',
  ELOOP: 'it is a link that leads back to itself',
  EACCES: 'you may not read it',
  EPERM: 'you may not read it',
};
