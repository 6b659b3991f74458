import { describe, expect, test } from 'vitest';
import { matrixOf } from '../../../src/dossier/matrix.ts';
import { saidOfPages, spokeOfPages } from '../../../src/dossier/spoken-page.ts';
import { spokenOf } from '../../../src/dossier/spoken-of.ts';
import { sampleActor, sampleDate } from '../page/sample-article.ts';
import { dossierOf, LIND, OREN, toldOn } from './sample-dossier.ts';

const DOSSIER = dossierOf(
  toldOn('2026-01-01', [
    { speaker: LIND, names: ['oren'] },
    { speaker: LIND, names: ['oren', 'rails'] },
    { speaker: OREN, names: ['rails'] },
    { speaker: OREN },
  ]),
  toldOn('2026-01-02', [{ speaker: LIND, names: ['oren'] }]),
);

function table(dossier: typeof DOSSIER) {
  const matrix = matrixOf(dossier, spokenOf(dossier.utterances));
  return (
    matrix && [
      ['', ...matrix.named.map(({ name }) => name)],
      ...matrix.rows.map(({ speaker, cells }) => [
        speaker.name,
        ...cells.map((cell) => (cell ? String(cell.count) : '')),
      ]),
    ]
  );
}

describe('who spoke of whom', () => {
  test('is told by the most quoted of the most named', () => {
    expect(table(DOSSIER)).toEqual([
      ['', 'Jan Oren', 'Rail Board'],
      ['Maria Lind', '3', '1'],
      ['Jan Oren', '', '1'],
    ]);
  });

  test('is not told where nobody speaks of anybody', () => {
    expect(table(dossierOf(toldOn('2026-01-01', [{ speaker: LIND }])))).toBeNull();
  });

  test('is told of twelve at most', () => {
    const people = Array.from({ length: 40 }, (_, index) => ({
      id: `p${index}`,
      name: `P${index}`,
    }));
    const quotes = people.flatMap((speaker) =>
      people.map(({ id }, index) => ({ id: `${speaker.id}-${index}`, speaker, names: [id] })),
    );
    const actors = people.map((person) => sampleActor({ ...person, kind: 'person' }));
    const rows = table(dossierOf(toldOn('2026-01-01', quotes, { actors })));
    expect(rows).toHaveLength(13);
    expect(rows?.every((row) => row.length === 13)).toBe(true);
  });

  test('has no part in it for those whom no article lists', () => {
    const dossier = dossierOf(toldOn('2026-01-01', [{ speaker: LIND, names: ['nobody'] }]));
    expect(table(dossier)).toBeNull();
  });
});

test('several quotations of one speaker about another have a page; a single one has its own', () => {
  const pages = spokeOfPages(DOSSIER).map(({ speaker, named, part }) => [
    speaker?.id,
    named.id,
    part.entries.length,
  ]);
  expect(pages).toEqual([['lind', 'oren', 3]]);
});

test('what others say has a page where it is more than the actor’s page shows', () => {
  expect(saidOfPages(DOSSIER)).toEqual([]);
  const many = Array.from({ length: 5 }, () => ({ speaker: LIND, names: ['oren'] }));
  expect(
    saidOfPages(dossierOf(toldOn('2026-01-01', many))).map(({ named, part }) => [
      named.id,
      part.entries.length,
    ]),
  ).toEqual([['oren', 5]]);
});

test('what a retracted article printed is told nowhere', () => {
  const retraction = { date: sampleDate('2026-02-01'), reason: 'Wrong.', instead: null };
  const quotes = Array.from({ length: 5 }, () => ({ speaker: LIND, names: ['oren'] }));
  const dossier = dossierOf(toldOn('2026-01-01', quotes, { retraction }));
  expect([table(dossier), spokeOfPages(dossier), saidOfPages(dossier)]).toEqual([null, [], []]);
});
