import { describe, expect, test } from 'vitest';
import { eventsOf } from '../../../src/dossier/dossier-event.ts';
import { listArticle } from '../../../src/model/listed-article.ts';
import { newestFirst } from '../../../src/model/newest-first.ts';
import { sampleArticle, sampleDate } from '../page/sample-article.ts';

type Event = readonly [id: string, date: string, title: string, told?: Told];
type Told = { readonly lang?: string; readonly actors?: readonly string[] };

/** Articles, each with what it tells, the first published first. */
function eventsIn(...articles: readonly (readonly Event[])[]): readonly string[] {
  const listed = articles.map((events, index) =>
    listArticle(
      sampleArticle({
        slug: `a${index + 1}`,
        lang: events[0]?.[3]?.lang ?? 'en',
        published: sampleDate(`2026-01-0${index + 1}`),
        timeline: events.map(([id, date, title, { actors = [] } = {}]) => ({
          ...{ id, title, date: sampleDate(date), formerly: [], status: 'occurred' },
          ...{
            mark: null,
            actors: actors.map((actor) => ({ id: actor, name: actor })),
            movedTo: null,
            movedFrom: [],
            revisions: [],
            recorded: null,
          },
        })),
      }),
    ),
  );
  return eventsOf(newestFirst(listed), 'en').map(({ date, title, places, dates }) => {
    const slugs = places.map(({ article }) => article.slug).join(' ');
    const others = dates.map((each) => each.date.edtf).join(', ');
    return `${date.edtf} ${title} (${slugs})${others && ` or: ${others}`}`;
  });
}

const TALKS: Event = ['talks', '2026-05-11', 'The talks open'];

test('come in the order of their days', () => {
  expect(eventsIn([TALKS, ['flood', '2026-05-01', 'A flood']])).toEqual([
    '2026-05-01 A flood (a1)',
    '2026-05-11 The talks open (a1)',
  ]);
});

describe('one id in two articles', () => {
  test.each<[why: string, other: Event, expected: readonly string[]]>([
    ['and one title', TALKS, ['2026-05-11 The talks open (a2 a1)']],
    [
      'and a title that says a little more, on one day, is one event, under its newest title',
      ['talks', '2026-05-11', 'The talks open in Geneva'],
      ['2026-05-11 The talks open in Geneva (a2 a1)'],
    ],
    [
      'and days that can be the same, too, and no disagreement',
      ['talks', '2026-05', 'The talks are to open'],
      ['2026-05 The talks are to open (a2 a1)'],
    ],
    [
      'with another title on that day is another event',
      ['talks', '2026-05-11', 'The ministers talk'],
      ['2026-05-11 The talks open (a1)', '2026-05-11 The ministers talk (a2)'],
    ],
    [
      'and one title on two days is one event, dated differently',
      ['talks', '2026-05-12', 'The talks open'],
      ['2026-05-12 The talks open (a2 a1) or: 2026-05-12, 2026-05-11'],
    ],
    [
      'with another title on another day is another event',
      ['talks', '2026-06-12', 'Talks in June'],
      ['2026-05-11 The talks open (a1)', '2026-06-12 Talks in June (a2)'],
    ],
  ])('%s', (_, other, expected) => {
    expect(eventsIn([TALKS], [other])).toEqual(expected);
  });
});

test('two outlets’ days of one id stay two, however alike the words', () => {
  const by = (outlet: string): Event => [
    'published',
    '2026-05-11',
    `${outlet} publishes the report`,
  ];
  expect(eventsIn([by('The Courier')], [by('The Herald')])).toHaveLength(2);
});

describe('one id and one day in two languages', () => {
  const arabic = (...actors: readonly string[]): Event => [
    'talks',
    '2026-05-11',
    'افتتاح المحادثات',
    { lang: 'ar', actors },
  ];

  test('is one event where an actor of it is the same', () => {
    const english: Event = ['talks', '2026-05-11', 'The talks open', { actors: ['lind', 'orr'] }];
    expect(eventsIn([english], [arabic('orr')])).toEqual(['2026-05-11 The talks open (a2 a1)']);
  });

  test('is two where none is', () => {
    expect(eventsIn([TALKS], [arabic('orr')])).toHaveLength(2);
  });
});

test('another id is another event', () => {
  expect(eventsIn([TALKS], [['opening', '2026-05-11', 'The talks open']])).toHaveLength(2);
});

test('one id and title on three days is a series', () => {
  const on = (day: number): Event => ['issue', `2026-05-0${day}`, 'The Courier appears'];
  expect(eventsIn([on(1)], [on(2)], [on(3)])).toEqual([
    '2026-05-01 The Courier appears (a1)',
    '2026-05-02 The Courier appears (a2)',
    '2026-05-03 The Courier appears (a3)',
  ]);
});
