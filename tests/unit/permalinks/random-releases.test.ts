import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { editAtRandom, type Releases } from '../../support/edit-at-random.ts';
import { gitIn } from './repository.ts';

/** Commits each release, and tags some: what is not tagged counts as it was committed. */
function releasesInGit(root: string): Releases {
  const git = gitIn(root);
  git('init', '-q', '-b', 'main');
  let count = 0;
  return {
    publish: () => {
      count += 1;
      git('add', '-A');
      git('commit', '-qm', String(count));
      const isRelease = count % 3 === 1;
      if (isRelease) git('tag', `v${count}`);
      return isRelease;
    },
    against: () => undefined,
  };
}

it.each([3, 4])(
  'random edits released by git’s tags are never refused (seed %i)',
  (seed) => {
    const root = mkdtempSync(join(tmpdir(), 'verbatim-random-'));
    onTestFinished(() => rmSync(root, { recursive: true }));
    const content = join(root, 'content');
    mkdirSync(content);
    expect(editAtRandom(content, releasesInGit(root), 30, seed).length).toBeGreaterThan(20);
  },
  120_000,
);
