import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/content/read-content.ts';
import { errorsOf as errorsIn, hide, LEDGER, repository, type Repository } from './repository.ts';
import { BRIDGES } from './workspace.ts';

describe('the last release', () => {
  it('is the newest tag: what a later commit hides is found', () => {
    const repo = repository('v1');
    hide(repo);
    repo.commit();
    expect(errorsOf(repo)).toEqual(['permalink-dropped', 'permalink-lost']);
    expect(errorsOf(repo, 'v1')).toEqual(['permalink-dropped', 'permalink-lost']);
  });

  it('is more than a tag on the very commit that loses a link', () => {
    const repo = repository('v1');
    hide(repo);
    repo.commit('v2');
    expect(errorsOf(repo)).toEqual(['permalink-dropped', 'permalink-lost']);
  });

  it('counts too where it is ahead of what is built: going back would lose links', () => {
    const repo = repository('v1');
    repo.write('articles/more.md', BRIDGES);
    repo.record();
    repo.commit('v2');
    repo.git('reset', '-q', '--hard', 'v1');
    expect(errorsOf(repo)).toContain('article-lost');
    expect(errorsOf(repo, 'v1')).toEqual([]);
  });

  it.each([
    [
      'removed',
      (repo: Repository) => repo.remove(LEDGER),
      ['permalink-lost', 'permalinks-removed'],
    ],
    [
      'cut short',
      (repo: Repository) => repo.write(LEDGER, repo.read(LEDGER).slice(0, 300)),
      ['permalink-lost', 'permalinks-invalid'],
    ],
  ] as const)('is the last sound one, where a commit has the ledger %s', (_, damage, expected) => {
    const repo = repository();
    hide(repo);
    damage(repo);
    repo.commit();
    expect(errorsOf(repo)).toEqual(expected);
  });

  it('is not known in a part of the history, which a server refuses', () => {
    const repo = repository();
    repo.record();
    repo.commit();
    const copy = join(repo.folder, '../copy');
    repo.git('clone', '-q', '--depth', '1', `file://${join(repo.folder, '..')}`, copy);
    const codes = (isStrict: boolean) =>
      readContent(join(copy, 'content'), { base: '/', isStrict }).problems.map(
        ({ code, severity, line, column }) => `${severity} ${code} ${line}:${column}`,
      );
    expect(codes(false)).toEqual(['warning release-unseen 1:1']);
    expect(codes(true)).toEqual(['error release-unseen 1:1']);
  });

  it('is the last commit where there is no tag', () => {
    const repo = repository();
    hide(repo);
    expect(errorsOf(repo)).toEqual(['permalink-dropped', 'permalink-lost']);
  });

  it('is the last commit where the tags are older than the ledger', () => {
    const repo = repository(undefined, 'v0');
    repo.git(
      'tag',
      'v1',
      repo.git('commit-tree', 'HEAD:content/articles', '-m', 'x').stdout.trim(),
    );
    hide(repo);
    expect(errorsOf(repo)).toEqual(['permalink-dropped', 'permalink-lost']);
  });

  it('has carried nothing where there was no ledger yet, so that all is provisional', () => {
    const repo = repository();
    repo.git('update-ref', '-d', 'HEAD');
    repo.remove(LEDGER);
    repo.commit('v1');
    repo.record();
    repo.edit('articles/rails.md', ['id: plans', 'id: our-plans']);
    repo.record();
    expect(errorsOf(repo)).toEqual([]);
  });

  it('is found from within a hook of another repository', () => {
    const repo = repository('v1');
    hide(repo);
    process.env['GIT_DIR'] = '/nowhere';
    const errors = errorsOf(repo);
    delete process.env['GIT_DIR'];
    expect(errors).toEqual(['permalink-dropped', 'permalink-lost']);
  });
});

const [FIRST, LAST] = [
  ['quotes:\n', 'quotes:\n  - { id: first-words, speaker: lind, text: first words }\n'],
  ['---\n\n', '  - { id: zero-words, speaker: lind, text: zero words }\n---\n\n'],
] as const;
const BODY = ['said: “We', 'said “first words”, “zero words” and: “We'] as const;

describe('two branches that both add quotations', () => {
  it.each([
    [
      'to different articles',
      [
        'articles/bridges.md',
        ['quotes:\n', 'quotes:\n  - { id: more, speaker: orr, text: said }\n'],
      ],
      ['articles/rails.md', LAST],
    ],
    ['to one article', ['articles/rails.md', FIRST], ['articles/rails.md', LAST]],
  ] as const)('%s merge without a conflict in the ledger', (_, ours, theirs) => {
    const repo = repository('v1');
    repo.edit('articles/rails.md', BODY);
    repo.commit('v2');
    const { status, stdout } = mergeEdits(repo, ours, theirs);
    expect({ status, stdout }).toMatchObject({ status: 0 });
    expect(errorsOf(repo)).toEqual([]);
  });

  it('next to each other do so too, by the attributes of this repository', () => {
    const repo = repository('v1');
    cpSync('.gitattributes', join(repo.folder, '../.gitattributes'));
    repo.edit('articles/rails.md', BODY);
    repo.commit('v2');
    const near = ['---\n\n', '  - { id: zero, speaker: board, text: zero }\n---\n\n'] as const;
    mergeEdits(repo, ['articles/rails.md', near], ['articles/rails.md', LAST]);
    expect(repo.read('articles/rails.md')).toMatch(/^={7}/mu);
    expect(repo.read(LEDGER)).toMatch(/^, "rails#q-zero":.*\n, "rails#q-zero-words":/mu);
    expect(repo.read(LEDGER)).not.toMatch(/^[<>=]{7}/mu);
  });

  it.each([
    ['with the attributes', true],
    ['without them', false],
  ])('and tell of the same words differently, %s, are mended by recording', (_, hasAttributes) => {
    const repo = repository('v1');
    if (hasAttributes) cpSync('.gitattributes', join(repo.folder, '../.gitattributes'));
    repo.commit();
    const told = (words: string) =>
      [
        ['We have plans', words],
        [
          '---\n\n',
          'corrections: [{ date: 2026-02-02, kind: typo, quote: plans, was: We have plans }]\n---\n\n',
        ],
      ] as const;
    repo.git('checkout', '-qb', 'other');
    repo.edit('articles/rails.md', ...told('We had plans'));
    repo.record();
    repo.commit();
    repo.git('checkout', '-q', 'main');
    repo.edit('articles/rails.md', ...told('We make plans'));
    repo.record();
    repo.commit();
    const mine = repo.read('articles/rails.md');
    repo.git('merge', 'other');
    repo.write('articles/rails.md', mine);
    expect(errorsOf(repo)).toEqual([
      hasAttributes ? 'permalinks-duplicate' : 'permalinks-conflict',
    ]);
    repo.record();
    expect(repo.problems()).toEqual([]);
    expect(repo.read(LEDGER)).toContain('We make plans');
    expect(repo.read(LEDGER)).not.toContain('We had plans');
  });
});

type FileEdit = readonly [name: string, change: readonly [string, string]];

/** Records an edit on a branch each, and merges the two. */
function mergeEdits(repo: Repository, ours: FileEdit, theirs: FileEdit) {
  repo.git('checkout', '-qb', 'other');
  repo.edit(theirs[0], theirs[1]);
  repo.record();
  repo.commit();
  repo.git('checkout', '-q', 'main');
  repo.edit(ours[0], ours[1]);
  repo.record();
  repo.commit();
  return repo.git('merge', '-q', '--no-edit', 'other');
}

function errorsOf({ folder }: Repository, against?: string): readonly string[] {
  return errorsIn(folder, against);
}
