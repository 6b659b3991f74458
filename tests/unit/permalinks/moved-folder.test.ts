import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/content/read-content.ts';
import { updateLedger } from '../../../src/permalinks/update-ledger.ts';
import { errorsOf, gitIn, hide, LEDGER, repository, type Repository } from './repository.ts';

const LOST = ['permalink-dropped', 'permalink-lost'];

/** Moves the content folder; where it is now. */
function move(repo: Repository, to = 'stories'): string {
  mkdirSync(join(repo.root, to, '..'), { recursive: true });
  repo.git('mv', 'content', to);
  return join(repo.root, to);
}

describe('a content folder that was moved', () => {
  it.each([
    ['with a release', 'v1', false],
    ['with a release, committed', 'v1', true],
    ['without a release', undefined, false],
    ['without a release, committed', undefined, true],
  ] as const)('is the same folder, %s', (_, tag, isCommitted) => {
    const repo = repository(tag);
    const folder = move(repo, 'site/stories');
    if (isCommitted) repo.commit();
    expect(errorsOf(folder, undefined, true)).toEqual([]);
    writeFileSync(
      join(folder, 'articles/rails.md'),
      readFileSync(join(folder, 'articles/rails.md'), 'utf8').replace('id: plans', 'id: our-plans'),
    );
    expect(errorsOf(folder)).toEqual(['permalink-lost']);
  });

  it.each([
    ['with a release', 'v1', false, false],
    ['with a release, committed', 'v1', true, false],
    ['with a release that both are carried by', 'v1', true, true],
    ['without a release', undefined, false, false],
    ['without a release, committed', undefined, true, false],
  ] as const)(
    'and lost a quotation on the way is refused, %s, with the way out',
    (_, tag, isCommitted, isTagged) => {
      const repo = repository(tag);
      hide(repo);
      const folder = move(repo);
      if (isCommitted) repo.commit(isTagged ? 'v2' : undefined);
      const { problems } = readContent(folder, { base: '/' });
      const [problem] = problems.filter(({ severity }) => severity === 'error');
      expect(`${problem?.code} ${problem?.line}:${problem?.column}`).toBe('release-elsewhere 1:1');
      const against = /--against (\S+?)[.,;]?(?:\s|$)/u.exec(problem?.fix ?? '')?.[1];
      const { ids, ledger } = readContent(folder, { base: '/', against });
      updateLedger(ids, ledger, '2026-03-03');
      expect(errorsOf(folder)).toEqual(['permalink-lost']);
    },
  );

  it('in two steps is found too', () => {
    const repo = repository();
    cpSync(repo.folder, join(repo.root, 'stories'), { recursive: true });
    repo.commit();
    hide({ ...repo, ...within(repo, 'stories') });
    repo.commit();
    repo.git('rm', '-rq', 'content');
    repo.commit();
    expect(errorsOf(join(repo.root, 'stories'))).toEqual(LOST);
  });

  it('is not taken for another site’s, which stood beside it and is gone', () => {
    const repo = repository();
    mkdirSync(join(repo.root, 'other'));
    writeFileSync(
      join(repo.root, 'other', LEDGER),
      repo.read(LEDGER).replaceAll('"rails', '"birds').replaceAll('"bridges', '"bees'),
    );
    repo.commit('v1');
    expect(errorsOf(repo.folder)).toEqual([]);
    repo.git('rm', '-rq', 'other');
    repo.commit();
    expect(errorsOf(repo.folder)).toEqual([]);
  });

  it('and led to by a symbolic link under its old name is the same', () => {
    const repo = repository('v1');
    hide(repo);
    move(repo);
    symlinkSync('stories', join(repo.root, 'content'));
    repo.commit();
    expect(errorsOf(repo.folder)).toEqual(['release-elsewhere']);
  });
});

describe('releases are found', () => {
  it('where the content folder is the top of the repository', () => {
    const repo = repository();
    const top = join(repo.root, 'top');
    cpSync(repo.folder, top, { recursive: true });
    const git = gitIn(top);
    git('init', '-q');
    git('add', '-A');
    git('commit', '-qm', 'x');
    git('tag', 'v1');
    hide({ ...repo, ...within(repo, 'top') });
    expect(errorsOf(top)).toEqual(LOST);
  });

  it('where it is a symbolic link to a folder of another repository: that one’s', () => {
    const repo = repository('v1');
    hide(repo);
    const project = join(repo.root, '../project-of-another');
    const link = join(repo.root, 'link');
    expect(existsSync(project)).toBe(false);
    symlinkSync(repo.folder, link);
    expect(errorsOf(link)).toEqual(LOST);
  });

  it('in a second working tree of the repository', () => {
    const repo = repository('v1');
    repo.git('worktree', 'add', '-q', join(repo.root, 'second'), 'v1');
    hide({ ...repo, ...within(repo, 'second/content') });
    expect(errorsOf(join(repo.root, 'second/content'))).toEqual(LOST);
  });

  it('in a submodule: its own', () => {
    const repo = repository('v1');
    const outer = join(repo.root, 'outer');
    mkdirSync(outer);
    const git = gitIn(outer);
    git('init', '-q');
    git('submodule', 'add', '-q', `file://${repo.root}`, 'site');
    git('commit', '-qm', 'x');
    hide({ ...repo, ...within(repo, 'outer/site/content') });
    expect(errorsOf(join(outer, 'site/content'))).toEqual(LOST);
  });

  it('under a path of odd characters', () => {
    const repo = repository('v1');
    const odd = join(repo.root, 'a b\n*[x]"ü');
    renameSync(repo.folder, odd);
    repo.commit('v2');
    hide({ ...repo, ...within(repo, 'a b\n*[x]"ü') });
    expect(errorsOf(odd)).toEqual(LOST);
  });
});

/** The files of another folder of the repository, to read and write by their names. */
function within(repo: Repository, folder: string): Pick<Repository, 'read' | 'write' | 'edit'> {
  const at = (name: string) => join(repo.root, folder, name);
  const read = (name: string) => readFileSync(at(name), 'utf8');
  const write = (name: string, text: string) => writeFileSync(at(name), text);
  return {
    read,
    write,
    edit: (name, ...changes) => {
      write(
        name,
        changes.reduce((text, [from, to]) => text.replaceAll(from, to), read(name)),
      );
    },
  };
}
