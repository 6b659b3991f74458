import { describe, expect, test } from 'vitest';
import { selectionPages } from '../../../src/dossier/selection-page.ts';
import { timelineHead } from '../../../src/dossier/timeline-head.ts';
import { timelinePages } from '../../../src/dossier/timeline-page.ts';
import { readTopic } from '../../../src/model/topic.ts';
import type { TimelineEntry } from '../../../src/model/timeline-entry.ts';
import { sampleActor, sampleDate } from '../page/sample-article.ts';
import { dossierOf, LIND, OREN, RAILS, toldOn } from './sample-dossier.ts';

const lind = sampleActor({ ...LIND, kind: 'person' });
const oren = sampleActor({ ...OREN, kind: 'person' });

function event(id: string, date: string, rest: Partial<TimelineEntry> = {}): TimelineEntry {
  return {
    ...{ id, title: id, date: sampleDate(date), formerly: [], status: 'occurred' as const },
    ...{
      mark: null,
      actors: [],
      movedTo: null,
      movedFrom: [],
      revisions: [],
      recorded: null,
      ...rest,
    },
  };
}

const topics = [
  readTopic({ id: 'rails', formerly: [], title: 'Rails' }, 'en'),
  readTopic({ id: 'roads', formerly: [], title: 'Roads' }, 'en'),
];

const days = Array.from({ length: 9 }, (_, index) => `2026-05-0${index + 1}`);
const dossier = dossierOf(
  toldOn('2026-06-01', [], {
    topics: ['rails'],
    timeline: days.map((day, index) =>
      event(`e${index}`, day, { actors: index < 2 ? [lind, oren] : [lind] }),
    ),
  }),
  toldOn('2026-06-02', [], {
    topics: ['roads'],
    timeline: [
      event('e0', '2026-05-01', { actors: [lind] }),
      event('off', '2026-05-20', { status: 'cancelled' }),
    ],
  }),
);
const pages = timelinePages(dossier, topics);

describe('among the events of a page', () => {
  const choices = pages[0]?.choices;

  test('can be chosen who takes part, the one with the most of them first', () => {
    expect(choices?.events).toBe(10);
    expect(choices?.actors.map(({ id, count }) => [id, count])).toEqual([
      ['lind', 9],
      ['oren', 2],
    ]);
  });

  test('can be chosen a topic: an event is of those of all articles that tell of it', () => {
    expect(choices?.topics.map(({ name, count }) => [name, count])).toEqual([
      ['Rails', 9],
      ['Roads', 2],
    ]);
  });

  test('can be chosen a state that one of them is in', () => {
    expect(choices?.statuses).toEqual(['occurred', 'cancelled']);
  });
});

describe('whoever is quoted on the day of an event', () => {
  const date = sampleDate('2026-05-01');
  const own = dossierOf(
    toldOn(
      '2026-05-02',
      [LIND, OREN, RAILS].map((speaker) => ({ speaker, date })),
      {
        timeline: days.map((day, index) => event(`e${index}`, day, { actors: [lind] })),
      },
    ),
  );

  test('can be chosen, without an event of their own', () => {
    const [first] = timelinePages(own, []);
    expect(first?.choices.actors.map(({ id, count }) => [id, count])).toEqual([
      ['lind', 9],
      ['oren', 1],
      ['rails', 1],
    ]);
  });

  test('speaks first where the events are those of one of them', () => {
    const others = dossierOf(
      toldOn(
        '2026-05-02',
        [LIND, OREN].map((speaker) => ({ speaker, date })),
        {
          timeline: days.map((day, index) => event(`e${index}`, day, { actors: [oren] })),
        },
      ),
    );
    const [page] = selectionPages(others, []);
    const said = page?.items.flatMap((item) => item.said.map(({ speaker }) => speaker.id));
    expect(said).toEqual(['oren', 'lind']);
  });
});

describe('the row of months above the timeline', () => {
  test('has those whose events are told below, and those before them', () => {
    const planned = event('planned', '2026-08-01', { status: 'scheduled' });
    const told = dossierOf(
      toldOn('2026-06-01', [], { timeline: [event('a', '2026-05-01'), planned] }),
    );
    const { months } = timelineHead(told, [], timelinePages(told, []));
    expect(months.map(({ period, isBelow }) => [period, isBelow])).toEqual([['2026-05', true]]);
  });
});

describe('the events of an actor, of a topic or in a state', () => {
  const own = selectionPages(dossier, topics);

  test('have a page of the timeline where no other page tells them all', () => {
    expect(own.map(({ selected: { kind, id }, events }) => [kind, id, events])).toEqual([
      ['actor', 'lind', 9],
      ['topic', 'rails', 9],
      ['status', 'cancelled', 1],
    ]);
  });

  test('are there the newest first', () => {
    expect(own[0]?.items.map(({ event }) => event.key)[0]).toBe('on-2026-06-01#d-e8');
  });

  test('are linked above the timeline, wherever they are told', () => {
    const { selections } = timelineHead(dossier, topics, pages);
    expect(selections.map(({ id, hasTimeline }) => [id, hasTimeline])).toEqual([
      ['lind', true],
      ['oren', false],
      ['rails', true],
      ['roads', false],
      ['cancelled', true],
    ]);
  });

  test('are parted so that a new event changes the first page alone', () => {
    const many = Array.from({ length: 100 }, (_, index) =>
      event(`c${index}`, `20${10 + Math.floor(index / 12)}-0${(index % 9) + 1}-10`, {
        status: 'cancelled',
      }),
    );
    const parts = selectionPages(dossierOf(toldOn('2026-06-01', [], { timeline: many })), []);
    expect(
      parts.map(({ part, items, later, earlier }) => [part, items.length, later, earlier]),
    ).toEqual([
      [null, 60, undefined, 1],
      [1, 40, null, undefined],
    ]);
  });
});
