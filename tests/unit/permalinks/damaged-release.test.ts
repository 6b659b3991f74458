import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/content/read-content.ts';
import { errorsOf, hide, LEDGER, repository } from './repository.ts';
import { BRIDGES } from './workspace.ts';

const DAMAGES: readonly (readonly [what: string, damage: (text: string) => string])[] = [
  ['cut short', (text) => text.slice(0, -2)],
  ['without its head', (text) => text.replace(/^.*\n/u, '')],
  ['with the marks of a merge', (text) => text.replace(', "rails"', '<<<<<<< HEAD\n, "rails"')],
  ['with a line that is none', (text) => text.replace(', "rails"', ', nothing\n, "rails"')],
];

describe('a release whose ledger cannot be read whole', () => {
  it.each(DAMAGES)('is named, and what can be read of it counts: %s', (_, damage) => {
    const repo = repository('v1');
    const good = repo.read(LEDGER);
    repo.git('tag', '-d', 'v1');
    repo.git('checkout', '-q', '--orphan', 'other');
    repo.write(LEDGER, damage(good));
    repo.commit('v1');
    repo.write(LEDGER, good);
    repo.commit('v2');
    repo.git('checkout', '-q', '--orphan', 'again');
    hide(repo);
    repo.commit();
    expect(problemsOf(repo.folder)).toContain('error release-damaged 1:1');
    repo.git('tag', '-d', 'v2');
    expect(errorsOf(repo.folder)).toContain('permalink-dropped');
  });

  it('is mended as the message says', () => {
    const repo = repository();
    const good = repo.read(LEDGER);
    repo.write('articles/more.md', BRIDGES);
    repo.record();
    repo.write(LEDGER, repo.read(LEDGER).replace(/\}\n$/u, ''));
    repo.commit('v1');
    repo.write(LEDGER, good);
    expect(errorsOf(repo.folder)).toContain('release-damaged');
    const { problems } = readContent(repo.folder, { base: '/' });
    const fix = problems.find(({ code }) => code === 'release-damaged')?.fix ?? '';
    expect(fix).toContain('npx verbatim permalinks --write');
    repo.record();
    repo.commit();
    repo.git('tag', '-d', ...(/git tag -d (.*?) \(/u.exec(fix)?.[1] ?? '').split(' '));
    expect(errorsOf(repo.folder, undefined, true)).toEqual([]);
    repo.remove('articles/more.md');
    expect(errorsOf(repo.folder)).toEqual(['article-lost']);
  });

  it('is none where an editor has only broken up its lines', () => {
    const repo = repository();
    const good = repo.read(LEDGER);
    repo.write(LEDGER, JSON.stringify(JSON.parse(good), null, 2));
    repo.commit('v1');
    repo.write(LEDGER, good);
    repo.commit();
    expect(errorsOf(repo.folder)).toEqual([]);
    hide(repo);
    expect(errorsOf(repo.folder)).toEqual(['permalink-dropped', 'permalink-lost']);
  });
});

function problemsOf(folder: string): readonly string[] {
  const { problems } = readContent(folder, { base: '/' });
  return problems.map(
    ({ severity, code, line, column }) => `${severity} ${code} ${line}:${column}`,
  );
}
