import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test, vi } from 'vitest';
import { readContent } from '../../../src/content/read-content.ts';
import { erase } from '../../../src/editing/erase.ts';
import { revise } from '../../../src/editing/revise.ts';
import { errorsOf, gitIn, hide, LEDGER, repository } from './repository.ts';
import { BRIDGES, RAILS } from './workspace.ts';

const LOST = ['permalink-dropped', 'permalink-lost'];

describe('a quotation that a release has published is not lost', () => {
  it('by three newer tags on another branch', () => {
    const repo = repository('v1');
    repo.git('checkout', '-q', '--orphan', 'other');
    hide(repo);
    for (const tag of ['v2', 'v3', 'v4']) repo.commit(tag);
    expect(errorsOf(repo.folder)).toEqual(LOST);
    repo.git('checkout', '-q', 'main');
    expect(errorsOf(repo.folder)).toEqual([]);
  });

  it('by tags with dates in the future', () => {
    const repo = repository('v1');
    hide(repo);
    vi.stubEnv('GIT_COMMITTER_DATE', '2099-01-01T00:00:00Z');
    for (const tag of ['a1', 'a2', 'a3']) repo.commit(tag);
    vi.unstubAllEnvs();
    expect(errorsOf(repo.folder)).toEqual(LOST);
  });

  it('by a byte order mark in the ledger of the release', () => {
    const repo = repository();
    const good = repo.read(LEDGER);
    repo.write(LEDGER, `\uFEFF${good}`);
    repo.commit('v1');
    repo.write(LEDGER, good);
    hide(repo);
    repo.commit('v2');
    expect(errorsOf(repo.folder)).toEqual(LOST);
  });

  it('by commits without any tag, however many', () => {
    const repo = repository();
    hide(repo);
    for (let count = 0; count < 30; count += 1) {
      repo.write('articles/more.md', BRIDGES.replace('It holds', `It holds ${count}`));
      repo.record();
      repo.write(LEDGER, repo.read(LEDGER).replace(/, "rails#q-plans": .*\n/u, ''));
      repo.commit();
    }
    expect(errorsOf(repo.folder)).toEqual(expect.arrayContaining(LOST));
  });

  it('by a merge that takes neither side', () => {
    const repo = repository();
    repo.git('checkout', '-qb', 'other');
    repo.write('articles/more.md', BRIDGES);
    repo.record();
    repo.commit();
    repo.git('checkout', '-q', 'main');
    repo.write('articles/less.md', BRIDGES);
    repo.record();
    repo.commit();
    repo.git('merge', '-q', '--no-commit', 'other');
    repo.remove('articles/more.md');
    repo.remove('articles/less.md');
    repo.write(LEDGER, repo.read(LEDGER).replace(/(?:, "(?:more|less).*\n|[<=>]{7}.*\n)/gu, ''));
    repo.commit();
    expect(errorsOf(repo.folder)).toEqual([
      'article-lost',
      'article-lost',
      ...Array<string>(6).fill('permalink-dropped'),
    ]);
  });

  it('by a tag on a tag, or tags of other things', () => {
    const repo = repository();
    repo.git('tag', '-am', 'x', 'inner');
    repo.git('tag', '-am', 'x', 'outer', 'inner');
    repo.git('tag', '-d', 'inner');
    repo.git('tag', 'of-a-file', `HEAD:content/${LEDGER}`);
    repo.git('tag', 'of-a-folder', 'HEAD:content/articles');
    repo.git('tag', '-am', 'x', 'told-of-a-file', `HEAD:content/${LEDGER}`);
    hide(repo);
    repo.commit();
    expect(errorsOf(repo.folder)).toEqual(LOST);
  });

  it('by a tag of an odd name', () => {
    const repo = repository('-v1');
    repo.git('tag', "it's-ü$(x);&-v2");
    repo.git('tag', '-d', '--', '-v1');
    hide(repo);
    repo.commit();
    expect(errorsOf(repo.folder)).toEqual(LOST);
  });
});

describe('whether anything is lost cannot be said, which a server refuses,', () => {
  it('in a shallow clone, even of a tagged commit', () => {
    const repo = repository('v1');
    hide(repo);
    repo.commit('v2');
    const copy = join(repo.root, 'copy');
    repo.git('clone', '-q', '--depth', '1', '-b', 'v2', `file://${repo.root}`, copy);
    expect(problemsIn(copy)).toEqual(['error release-unseen content/permalinks.json:1:1']);
    gitIn(copy)('fetch', '-q', '--unshallow', '--tags');
    expect(errorsOf(join(copy, 'content'))).toEqual(LOST);
  });

  it('in a partial clone that cannot fetch what it lacks', () => {
    const repo = repository('v1');
    repo.git('config', 'uploadpack.allowFilter', 'true');
    hide(repo);
    repo.commit('v2');
    const copy = join(repo.root, 'copy');
    repo.git('clone', '-q', '--filter=blob:none', `file://${repo.root}`, copy);
    const away = `${repo.root}/away`;
    renameSync(join(repo.root, '.git'), away);
    expect(problemsIn(copy)).toEqual(['error release-unseen content/permalinks.json:1:1']);
    renameSync(away, join(repo.root, '.git'));
    expect(errorsOf(join(copy, 'content'))).toEqual(LOST);
  });

  it('in a source tarball that is unpacked inside another repository', () => {
    const repo = repository('v1');
    const other = join(repo.root, 'other');
    mkdirSync(other);
    gitIn(other)('init', '-q');
    gitIn(other)('commit', '-qm', 'x', '--allow-empty');
    cpSync(repo.folder, join(other, 'site/content'), { recursive: true });
    expect(problemsIn(join(other, 'site'))).toEqual([
      'error release-unseen content/permalinks.json:1:1',
    ]);
  });

  it('where an object of git’s is gone', () => {
    const repo = repository('v1');
    hide(repo);
    repo.commit('v2');
    const blob = repo.git('rev-parse', `v1:content/${LEDGER}`).stdout.trim();
    rmSync(join(repo.root, '.git/objects', blob.slice(0, 2), blob.slice(2)), { force: true });
    expect(problemsIn(repo.root)).toContain('error release-unseen content/permalinks.json:1:1');
  });

  it('where a tag leads nowhere', () => {
    const repo = repository('v1');
    writeFileSync(join(repo.root, '.git/refs/tags/v2'), `${'1'.repeat(40)}\n`);
    expect(problemsIn(repo.root)).toEqual(['error release-unseen content/permalinks.json:1:1']);
    writeFileSync(join(repo.root, '.git/refs/tags/v2'), 'nothing\n');
    expect(problemsIn(repo.root)).toEqual(['error release-unseen content/permalinks.json:1:1']);
  });

  it('where no commit has the ledger yet; committing it is enough', () => {
    const repo = repository();
    repo.git('update-ref', '-d', 'HEAD');
    expect(problemsIn(repo.root)).toEqual(['error release-unseen content/permalinks.json:1:1']);
    repo.commit();
    expect(problemsIn(repo.root)).toEqual([]);
  });
});

describe('the history of a quotation’s words', () => {
  it('is not ordered by dates: a correction may be dated back', () => {
    const repo = repository('v1');
    repo.edit('articles/rails.md', ['We have plans', 'We had plans']);
    revise(repo.folder, 'plans', { kind: 'correction', note: 'N', today: '2020-10-12' });
    repo.commit('v2');
    expect(problemsIn(repo.root)).toEqual([]);
    const before = repo.read(LEDGER);
    repo.record();
    expect(repo.read(LEDGER)).toBe(before);
    expect(before.match(/"kind":"correction"/gu)).toHaveLength(1);
  });

  it('may be told by two editors on either side of midnight', () => {
    const repo = repository('v1');
    repo.edit('articles/rails.md', ['We have plans', 'We had plans']);
    const before = [repo.read('articles/rails.md'), repo.read(LEDGER)] as const;
    revise(repo.folder, 'plans', { kind: 'correction', note: 'N', today: '2026-05-01' });
    repo.commit('v2');
    repo.git('checkout', '-q', 'v1');
    repo.write('articles/rails.md', before[0]);
    repo.git('tag', '-d', 'v2');
    revise(repo.folder, 'plans', { kind: 'correction', note: 'N', today: '2026-05-02' });
    repo.commit();
    repo.git('tag', 'v2', 'main');
    expect(problemsIn(repo.root)).toEqual([]);
    const ours = repo.read(LEDGER);
    repo.record();
    expect(repo.read(LEDGER)).toBe(ours);
  });
});

describe('words that were erased', () => {
  const OPTIONS = { reason: 'By order of a court.', today: '2026-04-04' };

  it('do not count as lost, though older releases have them, and never come back', () => {
    const repo = repository('v1');
    erase(repo.folder, 'rails#q-plans', OPTIONS);
    repo.edit('articles/rails.md', ['“We have plans”', 'nothing']);
    expect(problemsIn(repo.root)).toEqual([]);
    repo.commit('v2');
    expect(problemsIn(repo.root)).toEqual([]);
    const before = repo.read(LEDGER);
    repo.record();
    expect(repo.read(LEDGER)).toBe(before);
    expect(before).not.toContain('We have plans');
  });

  it('are refused where the article and the ledger have them again, and leave the ledger by recording', () => {
    const repo = repository('v1');
    erase(repo.folder, 'rails#q-plans', OPTIONS);
    repo.edit('articles/rails.md', ['“We have plans”', 'nothing']);
    repo.commit('v2');
    repo.git('checkout', '-q', 'v1');
    expect(errorsOf(repo.folder)).toContain('permalink-rewritten');
    repo.record();
    expect(repo.read(LEDGER)).not.toContain('We have plans');
    expect(errorsOf(repo.folder)).toEqual(['permalink-reused']);
  });
});

test('a line separator in a name is written so that every program sees one line, and read again', () => {
  const repo = repository();
  repo.write('articles/rails.md', RAILS.replaceAll('Maria Lind', 'Maria\u2028Li\u2029\u0085nd'));
  repo.edit('articles/rails.md', [
    'name: Maria\u2028Li\u2029\u0085nd',
    'name: "Maria\u2028Li\u2029\u0085nd"',
  ]);
  rmSync(join(repo.folder, LEDGER));
  repo.git('update-ref', '-d', 'HEAD');
  repo.record();
  repo.commit();
  expect(repo.read(LEDGER)).toMatch(/"Maria\\u2028Li\\u2029\\u0085nd"/u);
  expect(errorsOf(repo.folder).filter((code) => code.startsWith('permalink'))).toEqual([]);
});

test('what is to be held against cannot pass an option to git', () => {
  const repo = repository('v1');
  const file = join(repo.root, 'written');
  for (const against of [`--output=${file}`, '--help', '-v1'])
    expect(errorsOf(repo.folder, against)).toEqual(['release-unknown']);
  expect(() => readFileSync(file)).toThrow('ENOENT');
});

test('any number of releases is read by a few processes of git', () => {
  const repo = repository('v1');
  repo.git('checkout', '-qb', 'work');
  const head = repo.git('rev-parse', 'HEAD').stdout.trim();
  const refs = Array.from({ length: 300 }, (_, index) => `${head} refs/tags/r${index}\n`);
  writeFileSync(join(repo.root, '.git/packed-refs'), refs.join(''));
  const log = join(repo.root, 'trace');
  vi.stubEnv('GIT_TRACE2_EVENT', log);
  expect(errorsOf(repo.folder)).toEqual([]);
  vi.unstubAllEnvs();
  const starts = readFileSync(log, 'utf8').match(/"event":"start"/gu);
  expect(starts?.length).toBeGreaterThan(0);
  expect(starts?.length).toBeLessThanOrEqual(7);
});

/** Code and place of each error on a server, in the content folder of a project. */
function problemsIn(project: string): readonly string[] {
  const { problems } = readContent(join(project, 'content'), { base: '/', isStrict: true });
  const errors = problems.filter(({ severity }) => severity === 'error');
  return errors.map(
    ({ code, severity, file, line, column }) =>
      `${severity} ${code} content/${file.slice(file.lastIndexOf('content/') + 8)}:${line}:${column}`,
  );
}
