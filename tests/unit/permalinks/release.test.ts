import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readContent } from '../../../src/content/read-content.ts';
import {
  makeRelease,
  type Release,
  type ReleaseOptions,
} from '../../../src/editing/make-release.ts';
import { pushRelease } from '../../../src/editing/push-release.ts';
import { countUnreleased } from '../../../src/permalinks/count-unreleased.ts';
import { openLedger } from '../../../src/permalinks/open-ledger.ts';
import { gitIn, hide, repository, type Repository } from './repository.ts';
import { BRIDGES } from './workspace.ts';

beforeEach(() => {
  for (const who of ['AUTHOR', 'COMMITTER']) {
    vi.stubEnv(`GIT_${who}_NAME`, 'A');
    vi.stubEnv(`GIT_${who}_EMAIL`, 'a@b.c');
  }
  return () => void vi.unstubAllEnvs();
});

function release({ folder }: Repository, options: Partial<ReleaseOptions> = {}) {
  const content = readContent(folder, { base: '/', isStrict: true });
  return makeRelease(folder, content, { today: '2026-03-03', ...options });
}

describe('a release', () => {
  it('is a tag with the day, and says where it was published', () => {
    const repo = repository();
    const made = release(repo, { url: 'https://news.example', base: '/news/' });
    expect(made).toEqual({ tag: 'release-2026-03-03', isNew: true });
    expect(repo.git('cat-file', '-t', 'release-2026-03-03').stdout.trim()).toBe('tag');
    expect(repo.git('for-each-ref', '--format=%(contents)', 'refs/tags').stdout.trim()).toBe(
      'Published at https://news.example\n\nBase path: /news/',
    );
    hide(repo);
    repo.commit();
    expect(repo.problems()).toContain('error permalink-lost rails.md:15:1');
  });

  it('is made once of what is checked out, and has a name of its own each day', () => {
    const repo = repository();
    release(repo);
    expect(release(repo)).toEqual({ tag: 'release-2026-03-03', isNew: false });
    repo.write('articles/more.md', BRIDGES);
    repo.record();
    repo.commit();
    expect(release(repo)).toEqual({ tag: 'release-2026-03-03.2', isNew: true });
    repo.commit();
    expect(release(repo, { name: 'v7' })).toEqual({ tag: 'v7', isNew: true });
  });

  it.each([
    [
      'of what is not committed',
      (repo: Repository) => repo.write('articles/more.md', BRIDGES),
      {},
      /permalink-new/u,
    ],
    [
      'of what is not committed but in order',
      (repo: Repository) => repo.edit('articles/rails.md', ['About', 'On']),
      {},
      /not all of the content is committed \(1 file, such as content\/articles\/rails\.md\)/u,
    ],
    [
      'where a file is new',
      (repo: Repository) => repo.write('articles/.draft', ''),
      {},
      /\.draft/u,
    ],
    [
      'that has lost a link',
      (repo: Repository) => {
        hide(repo);
        repo.commit();
      },
      {},
      /permalink-lost/u,
    ],
    [
      'under a name that is taken',
      (repo: Repository) => repo.commit(),
      { name: 'v1' },
      /tag 'v1' already exists/u,
    ],
    [
      'under a name that is none',
      (repo: Repository) => repo.commit(),
      { name: '--list' },
      /'--list' is not a valid tag name/u,
    ],
  ] as const)('is refused %s', (_, prepare, options, expected) => {
    const repo = repository('v1');
    repo.record();
    prepare(repo);
    const before = repo.git('tag').stdout;
    expect(() => release(repo, options)).toThrow(expected);
    expect(repo.git('tag').stdout).toBe(before);
  });

  it('is sent to where the repository came from; where it cannot be, that is said', () => {
    const repo = repository();
    const content = readContent(repo.folder, { base: '/' });
    const made = release(repo);
    expect(() => pushRelease(repo.folder, content, made)).toThrow(
      /git push origin release-2026-03-03/u,
    );
    const origin = join(repo.root, 'origin.git');
    repo.git('init', '-q', '--bare', origin);
    repo.git('remote', 'add', 'origin', origin);
    pushRelease(repo.folder, content, made);
    pushRelease(repo.folder, content, release(repo));
    expect(repo.git('ls-remote', '--tags', 'origin').stdout).toContain(
      'refs/tags/release-2026-03-03\n',
    );
  });
});

describe('a release of two clones on one day', () => {
  /** Two clones of one repository, the second of which has not fetched what the first has released. */
  function clones() {
    const first = repository();
    const origin = join(first.root, 'origin.git');
    const root = join(first.root, 'second');
    first.git('clone', '-q', '--bare', first.root, origin);
    first.git('clone', '-q', origin, root);
    first.git('remote', 'add', 'origin', origin);
    const second = { ...first, root, folder: join(root, 'content'), git: gitIn(root) };
    second.git('commit', '-qm', 'x', '--allow-empty');
    return { first, second };
  }
  const push = (repo: Repository, made: Release) =>
    pushRelease(repo.folder, readContent(repo.folder, { base: '/' }), made);

  it('takes a name that neither has, where it is to be pushed', () => {
    const { first, second } = clones();
    push(first, release(first));
    const made = release(second, { push: true });
    expect(made).toEqual({ tag: 'release-2026-03-03.2', isNew: true });
    push(second, made);
    expect(release(second, { push: true })).toEqual({ tag: made.tag, isNew: false });
  });

  it('leaves no tag in the way of the other’s, where it has come too late', () => {
    const { first, second } = clones();
    const made = release(second);
    push(first, release(first));
    expect(() => push(second, made)).toThrow(
      /Nothing was changed[^]*origin has another release[^]*Fetch it: git fetch --tags\. Then release again/u,
    );
    expect(second.git('tag').stdout).toBe('');
    expect(second.git('fetch', '--tags').status).toBe(0);
    push(second, release(second, { push: true }));
  });

  it('says what to delete where its tag was made before; one that merely was not sent stands', () => {
    const { first, second } = clones();
    release(second);
    push(first, release(first));
    expect(() => push(second, release(second))).toThrow(
      /git tag -d release-2026-03-03 && git fetch --tags\./u,
    );
    expect(second.git('tag').stdout).toBe('release-2026-03-03\n');
    second.git('remote', 'remove', 'origin');
    expect(() => push(second, release(second))).toThrow(/^It is tagged, but not pushed\./u);
  });
});

describe('the addresses that no release carries', () => {
  it('are counted: all of them, until there is one', () => {
    const repo = repository();
    const unreleased = () => countUnreleased(openLedger(repo.folder, undefined, []));
    expect(unreleased()).toBe(9);
    repo.git('tag', 'v1');
    expect(unreleased()).toBe(0);
    repo.write('articles/more.md', BRIDGES);
    repo.record();
    expect(unreleased()).toBe(3);
  });
});

describe('a site that is published under another path than a release', () => {
  const baseProblems = (repo: Repository, publishedBase: string | undefined) =>
    readContent(repo.folder, { base: '/', publishedBase }).problems.map(
      ({ code, file, line, column }) =>
        `${code} ${file.slice(file.lastIndexOf('/') + 1)}:${line}:${column}`,
    );

  it('is refused unless it is told', () => {
    const repo = repository();
    release(repo, { base: '/old/' });
    expect(baseProblems(repo, '/old/')).toEqual([]);
    expect(baseProblems(repo, undefined)).toEqual([]);
    expect(baseProblems(repo, '/')).toEqual(['base-changed site.yaml:1:1']);
    repo.write('site.yaml', `${repo.read('site.yaml')}formerly: [/old/]\n`);
    expect(baseProblems(repo, '/')).toEqual([]);
    expect(baseProblems(repo, '/new/')).toEqual([]);
    repo.commit();
    expect(release(repo, { base: '/' }).isNew).toBe(true);
    expect(baseProblems(repo, '/new/')).toEqual(['base-changed site.yaml:1:1']);
  });

  it('is refused too where no path was told at the release: it was /, or that of the releases before', () => {
    const repo = repository();
    release(repo);
    expect(baseProblems(repo, '/')).toEqual([]);
    expect(baseProblems(repo, '/news/')).toEqual(['base-changed site.yaml:1:1']);
    repo.write('site.yaml', `${repo.read('site.yaml')}formerly: [/]\n`);
    repo.commit();
    release(repo, { base: '/news/' });
    repo.commit();
    release(repo);
    expect(baseProblems(repo, '/news/')).toEqual([]);
    expect(baseProblems(repo, '/')).toEqual(['base-changed site.yaml:1:1']);
  });

  it.each(['/a/../b/', '/./', '/%2E%2e/', '/a//b/', '/a b/', '/a?b/'])(
    'is refused under %s, whatever was released',
    (base) => {
      const { problems } = readContent(repository().folder, { base });
      const found = problems.map(({ code, line, column }) => `${line}:${column} ${code}`);
      expect(found).toEqual(['1:1 base-invalid']);
    },
  );

  it('is a release of its own, though nothing else has changed', () => {
    const repo = repository();
    release(repo, { base: '/old/' });
    expect(release(repo, { base: '/old/' }).isNew).toBe(false);
    expect(release(repo, { base: '/' }).isNew).toBe(true);
  });
});
