import { describe, expect, test } from 'vitest';
import { actorsPages } from '../../../src/dossier/actors-page.ts';
import { sampleActor } from '../page/sample-article.ts';
import { dossierOf, LIND, OREN, toldOn } from './sample-dossier.ts';

function named(...names: readonly string[]) {
  const actors = names.map((name, index) =>
    sampleActor({ id: `p${index}`, name, kind: index % 10 === 9 ? 'country' : 'person' }),
  );
  return dossierOf(toldOn('2026-01-01', [], { actors }));
}

test('a site without actors has an empty list', () => {
  expect(actorsPages(dossierOf(), 'en')).toMatchObject([{ count: 0, kinds: [], pages: [] }]);
});

test('actors are listed by kind, then by name as the language orders them', () => {
  const [page] = actorsPages(named('Öst', 'Zeta', 'Oak', 'alma'), 'en');
  const names = (page?.kinds ?? []).map(({ kind, actors }) => [
    kind,
    actors.map(({ name }) => name),
  ]);
  expect(names).toEqual([['person', ['alma', 'Oak', 'Öst', 'Zeta']]]);
});

test('the most quoted are counted without paraphrases, the same words once', () => {
  const [page] = actorsPages(
    dossierOf(
      toldOn('2026-01-01', [
        { speaker: LIND },
        { speaker: LIND, form: 'indirect' },
        { speaker: OREN },
        { speaker: OREN, parts: ['We have plans'] },
      ]),
      toldOn('2026-01-02', [{ speaker: OREN, parts: ['We have plans'] }]),
    ),
    'en',
  );
  expect(page?.overview?.quoted.map(({ id, quotations }) => `${id} ${quotations}`)).toEqual([
    'oren 2',
    'lind 1',
  ]);
});

describe('thousands of actors', () => {
  const names = Array.from({ length: 5000 }, (_, index) => {
    const first = String.fromCodePoint(65 + (index % 26));
    return `${first}${String.fromCodePoint(97 + (index % 7))}na ${index}`;
  });
  const pages = actorsPages(named(...names), 'en');

  test('are on pages by the first letters of their names, none of them long', () => {
    const [first, ...others] = pages;
    expect(first?.kinds.flatMap(({ actors }) => actors)).toEqual([]);
    expect(first?.pages.map(({ count }) => count).reduce((a, b) => a + b)).toBe(5000);
    expect(others.map(({ key }) => key)).toEqual(first?.pages.map(({ key }) => key));
    expect(Math.max(...others.map(({ count }) => count))).toBeLessThanOrEqual(220);
  });

  test('are each on one of them', () => {
    const ids = pages.flatMap(({ kinds }) => kinds.flatMap(({ actors }) => actors));
    expect(new Set(ids.map(({ id }) => id)).size).toBe(5000);
    expect(ids).toHaveLength(5000);
  });

  test('that kind of which there are few is on the first page', () => {
    const some = Array.from({ length: 240 }, (_, index) => `Person ${index}`);
    const [first] = actorsPages(named(...some), 'en');
    expect(first?.kinds.map(({ kind, count, actors }) => [kind, count, actors.length])).toEqual([
      ['person', 216, 0],
      ['country', 24, 24],
    ]);
  });
});
