import { describe, expect, it } from 'vitest';
import { codes, compileText } from './compile.ts';

const NEW = '{ id: talks, date: 2026-05-25, title: The talks, status: scheduled }';
const old = (more: string) => `{ id: first-talks, date: 2026-05-11, title: The talks${more} }`;

function compileDates(...dates: readonly string[]) {
  const list = dates.map((date) => `  - ${date}\n`).join('');
  return compileText(`---\ntitle: T\ndescription: D\ndates:\n${list}---\n\nText.\n`);
}

describe('a date that was rescheduled', () => {
  it('names the one that took its place, and is named by it', () => {
    const { article } = compileDates(old(', status: rescheduled, instead: talks'), NEW);
    expect(article?.timeline).toMatchObject([
      {
        id: 'first-talks',
        status: 'rescheduled',
        movedTo: { id: 'talks', title: 'The talks', date: { edtf: '2026-05-25' } },
        movedFrom: [],
      },
      { id: 'talks', movedTo: null, movedFrom: [{ id: 'first-talks' }] },
    ]);
  });

  it('may be moved once more, and so may another to the same day', () => {
    const { article } = compileDates(
      old(', status: rescheduled, instead: second'),
      '{ id: second, date: 2026-05-18, title: The talks, status: rescheduled, instead: talks }',
      '{ id: dinner, date: 2026-05-12, title: A dinner, status: rescheduled, instead: talks }',
      NEW,
    );
    const moved = article?.timeline.map(({ id, movedTo, movedFrom }) => [
      id,
      movedTo?.id ?? null,
      movedFrom.map((from) => from.id),
    ]);
    expect(moved).toEqual([
      ['first-talks', 'second', []],
      ['dinner', 'talks', []],
      ['second', 'talks', ['first-talks']],
      ['talks', null, ['second', 'dinner']],
    ]);
  });

  it.each([
    ['that names nothing', ', status: rescheduled', 'field-missing 5:7'],
    ['that names nobody knows what', ', status: rescheduled, instead: talk', 'event-unknown'],
    ['that names itself', ', status: rescheduled, instead: first-talks', 'value-invalid'],
    ['that was not', ', status: postponed, instead: talks', 'value-invalid'],
  ])('is refused %s', (_, more, expected) => {
    const found = codes(compileDates(old(more), NEW));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(expected);
  });

  it('is refused where those that took its place lead back to it, once for the circle', () => {
    const found = compileDates(
      old(', status: rescheduled, instead: second'),
      '{ id: second, date: 2026-05-18, title: T, status: rescheduled, instead: first-talks }',
      '{ id: third, date: 2026-05-19, title: T, status: rescheduled, instead: first-talks }',
    );
    expect(codes(found)).toEqual(['value-invalid 5:90']);
  });

  it('is told what to write', () => {
    const { problems } = compileDates(old(', instead: talks'), NEW);
    expect(problems.map(({ fix }) => fix)).toEqual([
      'Write it only of what has the status rescheduled.',
    ]);
    const missing = compileDates(old(', status: rescheduled, instead: talk'), NEW);
    expect(missing.problems.map(({ fix }) => fix)).toEqual(['Did you mean “talks”?']);
  });
});
