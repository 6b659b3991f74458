import { describe, expect, test } from 'vitest';
import { placeInBin } from '../../../src/dossier/actor-strip.ts';
import { actorPages } from '../../../src/dossier/actor-page.ts';
import type { Dossier } from '../../../src/dossier/dossier.ts';
import { sampleActor, sampleDate } from '../page/sample-article.ts';
import { dossierOf, LIND, OREN, toldOn } from './sample-dossier.ts';

function firstPage(id: string, dossier: Dossier) {
  const page = actorPages(dossier, 'en').find(({ actor }) => actor.id === id);
  if (!page?.overview) throw new Error(`no page of ${id}`);
  return { ...page, overview: page.overview };
}

test('everyone whom a standing article lists has a page', () => {
  const retraction = { date: sampleDate('2026-02-01'), reason: 'Wrong.', instead: null };
  const only = [sampleActor({ id: 'gone', kind: 'person' })];
  const dossier = dossierOf(
    toldOn('2026-01-01', []),
    toldOn('2026-01-02', [], { actors: only, retraction }),
  );
  expect(actorPages(dossier, 'en').map(({ actor }) => actor.id)).toEqual(['lind', 'oren', 'rails']);
});

test('there are no pages of nobody', () => {
  expect(actorPages(dossierOf(), 'en')).toEqual([]);
});

describe('the figures', () => {
  test('count each quotation once, paraphrases apart, and every article', () => {
    const same = { speaker: LIND, parts: ['We have plans'] };
    const { figures } = firstPage(
      'lind',
      dossierOf(
        toldOn('2026-01-01', [same, { speaker: LIND, form: 'indirect' }]),
        toldOn('2026-01-05', [same]),
        toldOn('2026-01-09', []),
      ),
    ).overview;
    expect(figures).toMatchObject({ quotations: 1, paraphrases: 1, quotedIn: 2, namedIn: 3 });
    expect(figures.span?.edtf).toBe('2026-01-01/2026-01-09');
  });

  test('have no days where no article is dated', () => {
    expect(firstPage('lind', dossierOf(toldOn(null, []))).overview.figures.span).toBeNull();
  });
});

describe('the roles', () => {
  const withRole = (day: string, role: string | null, lang = 'en') =>
    toldOn(day, [], { lang, actors: [sampleActor({ ...LIND, kind: 'person', role })] });
  const roles = (...articles: ReturnType<typeof withRole>[]) =>
    firstPage('lind', dossierOf(...articles)).overview.roles.map(
      ({ role, span }) => `${role}, ${span?.edtf ?? 'always'}`,
    );

  test('are dated by the articles that give them, if there are several', () => {
    expect(
      roles(
        withRole('2026-01-01', 'Keeper'),
        withRole('2026-01-05', 'Keeper'),
        withRole('2026-02-01', 'Minister'),
        withRole('2026-03-01', null),
      ),
    ).toEqual(['Minister, 2026-02-01', 'Keeper, 2026-01-01/2026-01-05']);
  });

  test('have no date where there is one', () => {
    expect(roles(withRole('2026-01-01', 'Keeper'))).toEqual(['Keeper, always']);
  });

  test('are one with and without the body that they name', () => {
    const actor = { ...LIND, kind: 'person', role: 'Head of Rails' } as const;
    const told = (day: string, of: { id: string; name: string } | null) =>
      toldOn(day, [], { actors: [sampleActor({ ...actor, of })] });
    const rails = { id: 'rails', name: 'Rails' };
    const { overview } = firstPage(
      'lind',
      dossierOf(told('2026-01-01', rails), told('2026-02-01', null)),
    );
    expect(overview.roles).toEqual([
      { role: 'Head of Rails', of: rails, lang: 'en-GB', time: null, span: null },
    ]);
  });

  test('have the time for which they were held, where it is stated, the last begun first', () => {
    const held = (role: string, from: string | null, to: string | null) => ({
      ...{ role, of: null },
      from: from === null ? null : sampleDate(from),
      to: to === null ? null : sampleDate(to),
    });
    const dated = [
      held('Delegate', null, '2026-05-03'),
      held('Minister', '2026-05-04', null),
      { role: null, of: { id: 'rails', name: 'Rail Board' }, from: null, to: null },
    ];
    const told = (day: string, role: string) => {
      const actor = sampleActor({ ...LIND, kind: 'person', role });
      return toldOn(day, [], { actors: [{ ...actor, roles: dated }] });
    };
    const { overview } = firstPage(
      'lind',
      dossierOf(
        told('2026-05-01', 'Delegate'),
        told('2026-05-05', 'Minister'),
        told('2026-06-01', 'Rower'),
      ),
    );
    expect(
      overview.roles.map(({ role, time, span }) => [role, time?.edtf ?? null, span?.edtf ?? null]),
    ).toEqual([
      ['Rower', null, '2026-06-01'],
      ['Minister', '2026-05-04/..', null],
      ['Delegate', '../2026-05-03', null],
    ]);
  });

  test('are told in the language of the site, if an article does', () => {
    expect(
      roles(withRole('2026-01-01', 'Keeper'), withRole('2026-02-01', 'Gardien', 'fr')),
    ).toEqual(['Keeper, always']);
    expect(roles(withRole('2026-02-01', 'Gardien', 'fr'))).toEqual(['Gardien, always']);
  });
});

test('the corrections are those of what it said or is called, without slips of spelling', () => {
  const date = sampleDate('2026-01-03');
  const correction = { date, kind: 'correction', note: 'Wrong.', isErased: false } as const;
  const { corrections } = firstPage(
    'lind',
    dossierOf(
      toldOn('2026-01-01', [{ speaker: LIND }, { speaker: OREN }], {
        corrections: [
          { ...correction, anchor: 'q-q0' },
          { ...correction, anchor: 'q-q1' },
          { ...correction, anchor: 'a-lind' },
          { ...correction, anchor: null },
          { ...correction, anchor: 'q-q0', kind: 'typo' },
        ],
      }),
    ),
  ).overview;
  expect(corrections.items.map(({ anchor }) => anchor)).toEqual(['q-q0', 'a-lind']);
});

describe('the strip', () => {
  const page = firstPage(
    'lind',
    dossierOf(
      toldOn('2026-01-01', [{ speaker: LIND }, { speaker: LIND, date: sampleDate('2026-01-01') }]),
      toldOn('2026-01-02', []),
      toldOn('2026-01-04', []),
    ),
  );

  test('tells of each day how many articles named it and how much it said', () => {
    expect(page.strip?.wide.bins.map((bin) => [bin.from, bin.above, bin.below])).toEqual([
      ['2026-01-01', 1, 2],
      ['2026-01-02', 1, 0],
      ['2026-01-04', 1, 0],
    ]);
  });

  test('leads to what was said, or else to the articles of the month', () => {
    const places = page.strip?.wide.bins.map((bin) => placeInBin(page.strip?.places ?? [], bin));
    expect(places).toEqual([
      { day: '2026-01-01', part: null, period: '2026-01' },
      { day: '2026-01-02', period: '2026-01' },
      { day: '2026-01-04', period: '2026-01' },
    ]);
  });

  test('is left out where a single day is known', () => {
    expect(firstPage('lind', dossierOf(toldOn('2026-01-01', []))).strip).toBeNull();
  });
});

test('two of one name are told apart by their roles', () => {
  const actors = [
    sampleActor({ id: 'a', name: 'Salim Tahhan', kind: 'person', role: 'Keeper' }),
    sampleActor({ id: 'b', name: 'Salim Tahhan', kind: 'person', role: 'Minister' }),
    sampleActor({ ...LIND, kind: 'person' }),
  ];
  const pages = actorPages(dossierOf(toldOn('2026-01-01', [], { actors })), 'en');
  expect(pages.map(({ actor }) => actor.apart)).toEqual(['Keeper', 'Minister', null]);
});

test('ten thousand quotations of one speaker make pages of bounded size', () => {
  const dossierWith = (count: number) =>
    dossierOf(
      ...Array.from({ length: count / 10 }, (_, article) =>
        toldOn(
          '2026-01-01',
          Array.from({ length: 10 }, () => ({ speaker: LIND, names: ['oren'] })),
          { slug: `a${article}` },
        ),
      ),
    );
  const pages = actorPages(dossierWith(10_000), 'en');
  const sizes = pages.map((page) => JSON.stringify(page).length);
  expect(pages.filter(({ actor }) => actor.id === 'lind')).toHaveLength(200);
  expect(Math.max(...sizes)).toBeLessThan(120_000);
});
