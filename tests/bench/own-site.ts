import { cpSync, globSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from '../support/copy-project.ts';
import { git } from '../../src/permalinks/git.ts';
import { type BenchSite, benchSite } from './bench-site.ts';
import type { CopiedContent } from './copy-content.ts';
import { runMeasured } from './run-measured.ts';

/**
 * A copy of this project with other content, so that nothing of its own is lost when the copy forgets what it keeps. Its
 * packages Node finds above. `alone` has only the routes of articles and quotations, as stock Astro’s bare pages do.
 */
export async function ownSite(
  path: string,
  content: CopiedContent,
  routes: 'all' | 'alone' = 'all',
): Promise<BenchSite> {
  mkdirSync(path);
  copyProject(path);
  if (routes === 'alone') leaveAlone(join(path, 'src/pages'));
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

function leaveAlone(folder: string): void {
  const files = globSync('**/*.{astro,ts}', { cwd: folder }).filter((file) => !ALONE.test(file));
  for (const file of files) rmSync(join(folder, file));
}

// The same as a weighed site has of its own, what these import, and what a folder of one article has too.
const ALONE =
  /^(?:_[^/]*|index\.astro|404\.astro|\[page\]\.astro|\[mark\]\.svg\.ts|images\/.*|(?:articles|q)\/.*\/(?:index|card|cite|annotations)\..*)$/u;

const AUTHOR = ['-c', 'user.name=Bench', '-c', 'user.email=bench@verbatim.example'];
