import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from '../support/copy-project.ts';
import { git } from '../../src/permalinks/git.ts';
import { type BenchSite, benchSite } from './bench-site.ts';
import type { CopiedContent } from './copy-content.ts';
import { runMeasured } from './run-measured.ts';

/**
 * A copy of this project with other content, so that nothing of its own is lost when the copy forgets what it keeps. Its
 * packages Node finds above.
 */
export async function ownSite(path: string, content: CopiedContent): Promise<BenchSite> {
  mkdirSync(path);
  copyProject(path);
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
