import { describe, expect, it, test } from 'vitest';
import { readContent } from '../../../src/content/read-content.ts';
import { forgetAddresses } from '../../../src/editing/forget-addresses.ts';
import { moveArticle } from '../../../src/editing/move-article.ts';
import { renameId } from '../../../src/editing/rename-id.ts';
import { withdraw } from '../../../src/editing/withdraw.ts';
import { updateLedger } from '../../../src/permalinks/update-ledger.ts';
import { hide, LEDGER, repository, type Repository } from './repository.ts';
import { BRIDGES } from './workspace.ts';

const MORE = BRIDGES.replace('title: Bridges', 'title: More');

/** A second article, committed, that no tag carries. */
function published(): Repository {
  const repo = repository('v1');
  repo.write('articles/more.md', MORE);
  repo.record();
  repo.commit();
  return repo;
}

/** A second article, committed, that no tag carries any more. */
function untagged(prepare: (repo: Repository) => void): Repository {
  const repo = repository('v1');
  repo.write('articles/more.md', MORE);
  repo.record();
  prepare(repo);
  repo.remove('articles/more.md');
  return repo;
}

describe('what a commit has recorded and no release carries', () => {
  it.each([
    [
      'whose tag was deleted',
      (repo: Repository) => {
        repo.commit('v2');
        repo.git('tag', '-d', 'v2');
      },
    ],
    ['that was never tagged', (repo: Repository) => repo.commit()],
    [
      'whose rolling tag went back',
      (repo: Repository) => {
        repo.git('tag', '-d', 'v1');
        repo.commit('latest');
        repo.git('tag', '-f', 'latest', 'HEAD~1');
      },
    ],
  ])('is not lost without a word: an article %s', (_, prepare) => {
    const repo = untagged(prepare);
    const line = lineOf(repo, '"more":');
    expect(repo.problems()).toEqual([`warning permalink-unreleased permalinks.json:${line}:1`]);
    expect(repo.problems(true)).toEqual([`error permalink-unreleased permalinks.json:${line}:1`]);
  });

  it.each([
    ['draft: true', 'draft:', 'more.md:2:8'],
    ['publish: 2990-12-24T06:00Z', 'publish:', 'more.md:2:10'],
  ])('is not lost without a word either where the article says %s', (front, field, place) => {
    const repo = published();
    const before = repo.read(LEDGER);
    repo.edit('articles/more.md', ['title: More', `${front}\ntitle: More`]);
    expect(repo.problems()).toEqual([`warning permalink-unreleased ${place}`]);
    expect(repo.problems(true)).toEqual([`error permalink-unreleased ${place}`]);
    expect(repo.words().join()).toContain(`“more” says ${field} now. A commit has recorded it`);
    repo.record();
    expect(repo.read(LEDGER)).toBe(before);
    forget(repo, 'more');
    repo.record();
    expect(repo.problems(true)).toEqual([]);
  });

  it('is not lost either where it is taken out of the ledger too, and that is committed', () => {
    const repo = untagged(({ commit }) => commit());
    const good = repo.read(LEDGER);
    repo.write(LEDGER, good.replace(/, "more.*\n/gu, ''));
    repo.commit();
    expect(repo.problems()).toContain('warning permalink-unreleased permalinks.json:1:1');
    repo.record();
    expect(repo.read(LEDGER)).toBe(good);
  });

  it('and is only an anchor is told by its own address', () => {
    const repo = repository();
    repo.edit('articles/rails.md', [
      '  - id: plans\n    speaker: lind\n    text: We have plans\n',
      '',
    ]);
    expect(repo.problems()).toContain('error permalink-lost rails.md:15:1');
    const later = repository('v1');
    later.edit('articles/rails.md', [
      'quotes:\n',
      'quotes:\n  - { id: said, speaker: lind, text: Maria Lind said }\n',
    ]);
    later.record();
    later.commit();
    later.edit('articles/rails.md', [
      '  - { id: said, speaker: lind, text: Maria Lind said }\n',
      '',
    ]);
    const line = lineOf(later, '"rails#q-said":');
    expect(later.problems()).toEqual([`warning permalink-unreleased permalinks.json:${line}:1`]);
  });

  it('may be forgotten, for good, where it was never published', () => {
    const repo = untagged(({ commit }) => commit());
    forget(repo, 'more');
    expect(repo.problems(true)).toEqual([]);
    expect(repo.read(LEDGER).match(/"dropped":"2026-03-03"/gu)).toHaveLength(3);
    repo.commit('v2');
    expect(repo.problems(true)).toEqual([]);
    const before = repo.read(LEDGER);
    repo.record();
    expect(repo.read(LEDGER)).toBe(before);
  });

  it('is remembered again where the content uses it again', () => {
    const repo = untagged(({ commit }) => commit());
    forget(repo, 'more');
    repo.commit('v2');
    repo.write(
      'articles/more.md',
      MORE.replace('It holds', 'It does').replace('It holds', 'It does'),
    );
    repo.record();
    expect(repo.problems(true)).toEqual([]);
    expect(repo.read(LEDGER)).not.toContain('dropped');
    repo.commit('v3');
    repo.remove('articles/more.md');
    expect(repo.problems()).toContain(
      `error article-lost permalinks.json:${lineOf(repo, '"more":')}:1`,
    );
  });
});

describe('what a commit has recorded and was published untagged', () => {
  const SAID = '  - { id: said, speaker: lind, text: Maria Lind said }\n';
  /** A second quotation, committed, that no tag carries. */
  function quoted(): Repository {
    const repo = repository('v1');
    repo.edit('articles/rails.md', ['quotes:\n', `quotes:\n${SAID}`]);
    repo.record();
    repo.commit();
    return repo;
  }

  it('is withdrawn, renamed and moved as the message says', () => {
    const repo = quoted();
    repo.edit('articles/rails.md', [SAID, '']);
    expect(repo.words().join()).toContain('npx verbatim withdraw rails#q-said --reason');
    withdraw(repo.folder, 'rails#q-said', { reason: 'R', today: '2026-03-03' });
    expect(repo.problems(true).filter((problem) => !problem.includes('withdrawn-words'))).toEqual(
      [],
    );
    const other = quoted();
    other.edit('articles/rails.md', ['id: said', 'id: told']);
    expect(other.words().join()).toContain('npx verbatim rename rails#q-said told');
    renameId(other.folder, 'rails#q-said', 'told', '2026-03-03');
    expect(linkProblems(other)).toEqual([]);
    const third = untagged(({ commit }) => commit());
    third.write('articles/most.md', MORE);
    expect(third.words().join()).toContain('npx verbatim move more most');
    moveArticle(third.folder, 'more', 'most', '2026-03-03');
    expect(third.problems(true)).toEqual([]);
  });

  it('is put back and withdrawn where it is an article', () => {
    const repo = untagged(({ commit }) => commit());
    expect(repo.words().join()).toContain('put its file back (git restore');
    repo.git('restore', 'content/articles/more.md');
    withdraw(repo.folder, 'more', { reason: 'R', today: '2026-03-03' });
    expect(repo.problems(true)).toEqual([]);
  });
});

describe('nothing is forgotten', () => {
  it.each([
    ['that a release has carried', 'rails#q-plans', /release v1 has published “rails#q-plans”/u],
    ['that the content has', 'more', /“more” is in the content/u],
    ['that nobody knows', 'rails#q-plan', /id-unknown[^]*“rails#q-plans”/u],
  ])('%s', (_, address, expected) => {
    const repo = repository('v1');
    repo.write('articles/more.md', MORE);
    repo.record();
    repo.commit();
    if (address === 'rails#q-plans') hide(repo);
    const before = repo.read(LEDGER);
    expect(() => forget(repo, address)).toThrow(expected);
    expect(repo.read(LEDGER)).toBe(before);
  });

  it('by a hand that writes into the ledger what a release tells otherwise', () => {
    const repo = repository('v1');
    hide(repo);
    repo.git('checkout', '-q', '--', `content/${LEDGER}`);
    const forged = repo
      .read(LEDGER)
      .replace(/("rails#q-plans": \{"published":"[^"]*")/u, '$1,"dropped":"2026-01-01"');
    repo.write(LEDGER, forged);
    repo.commit();
    expect(repo.problems()).toEqual(
      expect.arrayContaining([
        'error permalink-lost rails.md:15:1',
        'error permalink-rewritten permalinks.json:10:1',
      ]),
    );
  });
});

test('recording keeps what a commit has carried, though a release named alone does not have it', () => {
  const repo = untagged(({ commit }) => commit('v2'));
  const before = repo.read(LEDGER);
  const { ids, ledger } = readContent(repo.folder, { base: '/', against: 'v1' });
  updateLedger(ids, ledger, '2026-03-03');
  expect(repo.read(LEDGER)).toBe(before);
});

function forget({ folder }: Repository, address: string): void {
  const content = readContent(folder, { base: '/' });
  const { ledger } = forgetAddresses([address], content, '2026-03-03');
  updateLedger(content.ids, ledger, '2026-03-03');
}

function lineOf(repo: Repository, start: string): number {
  return (
    repo
      .read(LEDGER)
      .split('\n')
      .findIndex((line) => line.startsWith(`, ${start}`)) + 1
  );
}

/** Those of the words themselves are another matter. */
function linkProblems(repo: Repository): readonly string[] {
  return repo.problems(true).filter((problem) => problem.includes(' permalink'));
}
