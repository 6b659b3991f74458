import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeDigest } from '../content/code-digest.ts';
import type { Content } from '../content/read-content.ts';
import { filesIn } from '../files/files-in.ts';

/** Names all that a site is built from: the code, the content, the files that are published as they are, and its address. */
export function inputsOf({ site, articles }: Content, address: readonly unknown[]): string {
  const cacheKeys = articles.map(({ cacheKey }) => cacheKey);
  const parts = [codeDigest, address, site, cacheKeys, publicDigests()];
  return hash('sha256', JSON.stringify(parts));
}

function publicDigests(): readonly string[] {
  const files = [...filesIn('public')].sort();
  return files.map((path) => `${path} ${hash('sha256', readFileSync(join('public', path)))}`);
}
