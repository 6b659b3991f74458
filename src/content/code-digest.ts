import { hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const FILES = [
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  // What is really installed.
  'node_modules/.package-lock.json',
];

/**
 * Names the code that this process runs: that of the project, of what it is built on, and the Node that runs it. All of
 * it, so that no change can be overlooked; and at once, while it is what this process has loaded: what is kept under
 * this name was made by that code, though an update should change the files meanwhile.
 */
export const codeDigest: string = digestOfCode();

/** Names the state of the files that the code is in: another one once any of them was so much as written anew. */
export function codeState(): string {
  const states = codeFiles().map((file) => {
    const stat = statSync(file, { throwIfNoEntry: false });
    return [file, stat?.ino, stat?.ctimeMs];
  });
  return hash('sha256', JSON.stringify(states));
}

/** Whether the code is what this process has loaded. */
export function isSameCode(): boolean {
  return digestOfCode() === codeDigest;
}

function digestOfCode(): string {
  const digests = codeFiles().map((file) => `${file} ${digestOfFile(file)}`);
  return hash('sha256', [process.version, process.platform, ...digests].join('\n'));
}

function codeFiles(): readonly string[] {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).sort();
  return [...sources.map((name) => join('src', name)), ...FILES];
}

/** Of a folder, none. */
function digestOfFile(file: string): string {
  try {
    return hash('sha256', readFileSync(file));
  } catch {
    return '';
  }
}
