import { describe, expect, test } from 'vitest';
import { placeInBin } from '../../../src/dossier/actor-strip.ts';
import type { Dossier } from '../../../src/dossier/dossier.ts';
import type { DossierEvent } from '../../../src/dossier/dossier-event.ts';
import { timelineHead } from '../../../src/dossier/timeline-head.ts';
import { type TimelinePage, timelinePages } from '../../../src/dossier/timeline-page.ts';
import { byDay } from '../../../src/dossier/by-day.ts';
import type { DateStatus } from '../../../src/schema/date-entry.ts';
import { sampleDate } from '../page/sample-article.ts';
import { articleRef } from '../../../src/dossier/article-ref.ts';
import { dossierOf, LIND, OREN, RAILS, toldOn } from './sample-dossier.ts';

type On = readonly [date: string, status?: DateStatus];

/** A dossier with these events alone. */
function dossierWith(dates: readonly On[], asOf: string): Dossier {
  const events = dates.map(([date, status = 'occurred'], index): DossierEvent => ({
    ...{ key: `e${index}`, title: `E${index}`, date: sampleDate(date), status, lang: 'en' },
    ...{ actors: [], places: [], dates: [], movedTo: null, movedFrom: [] },
    first: { article: articleRef(toldOn(null, [])), id: `e${index}` },
  }));
  const sorted = events.toSorted((a, b) => byDay(a.date.earliest, b.date.earliest));
  return { articles: [], asOf, actors: new Map(), utterances: [], events: sorted };
}

function daysFrom(first: string, count: number): readonly On[] {
  const start = Date.parse(`${first}T00:00Z`);
  return Array.from({ length: count }, (_, index) => [
    new Date(start + index * 86_400_000).toISOString().slice(0, 10),
  ]);
}

const two = (number: number) => String(number).padStart(2, '0');

const IN_ONE_MONTH = Array.from({ length: 100 }, (_, index): On => [
  `2026-05-${two((index % 28) + 1)}`,
]);
const MONTHLY = Array.from({ length: 36 }, (_, index): On => [
  `${2023 + Math.floor(index / 12)}-${two((index % 12) + 1)}-10`,
]);
const AHEAD = Array.from({ length: 500 }, (_, index): On => [
  `2027-${two((index % 12) + 1)}-${two((index % 28) + 1)}`,
  'scheduled',
]);

function itemsOf(page: TimelinePage) {
  return [...page.ahead, ...page.periods.flatMap(({ items }) => items)];
}

const anchorsOf = (page: TimelinePage) => itemsOf(page).flatMap(({ day }) => day ?? []);

describe.each<[what: string, dates: readonly On[], asOf: string]>([
  ['a month in parts', IN_ONE_MONTH, '2026-05-28'],
  ['three years, an event a month', MONTHLY, '2025-12-10'],
  ['sixty days', daysFrom('2026-03-01', 60), '2026-04-29'],
  ['much ahead', [['2026-05-11'], ...AHEAD], '2026-05-11'],
  ['five thousand days', daysFrom('2010-01-01', 5000), '2023-09-09'],
])('of %s', (_, dates, asOf) => {
  const dossier = dossierWith(dates, asOf);
  const pages = timelinePages(dossier, []);
  const head = timelineHead(dossier, [], pages);

  test.each(['strip', 'narrow'] as const)('each bin of the %s leads to an event in it', (kind) => {
    const bins = head[kind]?.bins.filter(({ above, ahead }) => above + ahead > 0) ?? [];
    expect(bins).not.toEqual([]);
    for (const bin of bins) {
      const to = placeInBin(head.places, bin);
      const page = pages.find(
        ({ place }) => place?.period === to?.period && place?.part === to?.part,
      );
      expect(page && anchorsOf(page)).toContain(to?.day);
      expect([bin.from, to?.day, bin.to]).toEqual([bin.from, to?.day, bin.to].toSorted());
    }
  });

  test('no page has an anchor twice', () => {
    for (const page of pages) {
      const anchors = anchorsOf(page);
      expect(new Set(anchors).size).toBe(anchors.length);
    }
  });
});

test('a bin without an event leads nowhere', () => {
  const dossier = dossierWith([['2026-05-11']], '2026-05-11');
  const { places } = timelineHead(dossier, [], timelinePages(dossier, []));
  expect(
    placeInBin(places, { from: '2026-05-12', to: '2026-05-13', above: 0, below: 1, ahead: 0 }),
  ).toBeNull();
});

test('the day on which the articles end, where it is ahead also, has its anchor with what happened', () => {
  const [first] = timelinePages(
    dossierWith([['2026-05-11'], ['2026-05-11', 'scheduled']], '2026-05-11'),
    [],
  );
  expect(first?.ahead.map(({ day }) => day)).toEqual([null]);
  expect(first?.periods.flatMap(({ items }) => items.map(({ day }) => day))).toEqual([
    '2026-05-11',
  ]);
});

describe('where the timeline begins', () => {
  const past = daysFrom('2026-03-01', 60);
  const [first] = timelinePages(dossierWith([...past, ...AHEAD], '2026-04-29'), []);

  test('the next twenty are ahead, and the month of the one after them is named', () => {
    expect(first?.ahead).toHaveLength(20);
    expect(first?.ahead[0]?.event.date.edtf).toBe('2027-01-01');
    expect(first?.aheadMore).toMatchObject({ events: 480, place: { period: '2027-01' } });
  });

  test('what happened fills it, however much is ahead', () => {
    expect(first?.periods.map(({ period, items }) => `${period} ${items.length}`)).toEqual([
      '2026-04 29',
      '2026-03 31',
    ]);
  });
});

test('what else was said on a day is counted without paraphrases, and is on the page where that day begins', () => {
  const date = sampleDate('2026-05-11');
  const speakers = [LIND, OREN, RAILS];
  const quotes = [
    ...[...speakers, LIND, OREN].map((speaker) => ({ speaker, date })),
    { speaker: LIND, date, form: 'indirect' as const },
  ];
  const timeline = [timelineEntry('talks', '2026-05-11')];
  const [first] = timelinePages(dossierOf(toldOn('2026-05-12', quotes, { timeline })), []);
  const [item] = first ? itemsOf(first) : [];
  expect(item?.said.map(({ speaker }) => speaker.id)).toEqual(['lind', 'oren', 'rails']);
  expect(item?.more).toMatchObject({
    ...{ quotations: 2, day: '2026-05-11' },
    place: { period: '2026-05', part: null },
  });
});

test('what was moved tells where to, and what took its place tells where from', () => {
  const [old, now] = [timelineEntry('first', '2026-05-11'), timelineEntry('second', '2026-06-02')];
  const timeline = [
    { ...old, status: 'rescheduled' as const, movedTo: now },
    { ...now, movedFrom: [old] },
  ];
  const [, june, may] = timelinePages(dossierOf(toldOn('2026-06-12', [], { timeline })), []);
  const [second, first] = [june, may].flatMap((page) => (page ? itemsOf(page) : []));
  expect(first?.movedTo).toMatchObject({ title: 'second', place: { period: '2026-06' } });
  expect(second?.movedFrom).toMatchObject([{ title: 'first', place: { period: '2026-05' } }]);
  expect([first?.movedFrom, second?.movedTo]).toEqual([[], null]);
});

test('where articles disagree on a date, each is named with its own event', () => {
  const of = (day: string, date: string) =>
    toldOn(day, [], { timeline: [timelineEntry('talks', date)] });
  const { events } = dossierOf(of('2026-06-01', '2026-05-11'), of('2026-06-02', '2026-05-12'));
  expect(
    events[0]?.dates.map(({ date, places }) => [
      date.edtf,
      ...places.map(({ article, id }) => `${article.slug}#${id}`),
    ]),
  ).toEqual([
    ['2026-05-12', 'on-2026-06-02#talks'],
    ['2026-05-11', 'on-2026-06-01#talks'],
  ]);
});

function timelineEntry(id: string, date: string) {
  return {
    ...{ id, title: id, date: sampleDate(date), formerly: [], status: 'occurred' as const },
    ...{ mark: null, actors: [], movedTo: null, movedFrom: [], revisions: [], recorded: null },
  };
}
