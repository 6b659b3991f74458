import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { git } from '../../src/permalinks/git.ts';
import { type BenchSite, benchSite } from './bench-site.ts';
import type { CopiedContent } from './copy-content.ts';
import { runMeasured } from './run-measured.ts';

/** All that the site is built from but its content and its packages, which Node finds above. */
const FILES = [
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'public',
  'src',
  'tsconfig.json',
];

/** A copy of this project with other content, so that nothing of its own is lost when the copy forgets what it keeps. */
export async function ownSite(path: string, content: CopiedContent): Promise<BenchSite> {
  mkdirSync(path);
  for (const name of FILES) cpSync(name, join(path, name), { recursive: true });
  cpSync(content.path, join(path, 'content'), { recursive: true });
  await runMeasured(path, ['src/cli/verbatim.ts', 'permalinks', '--write']);
  git(path, ['init', '-q']);
  git(path, ['add', '--', 'content']);
  git(path, [...AUTHOR, 'commit', '-q', '-m', 'Begin']);
  return benchSite({
    path,
    script: ['src/cli/verbatim.ts', 'build'],
    slug: content.slug,
    page: `articles/${content.slug}/index.html`,
  });
}

const AUTHOR = ['-c', 'user.name=Bench', '-c', 'user.email=bench@verbatim.example'];
