import { expect, test } from 'vitest';
import { announcedEvents } from '../../../src/dossier/announced-events.ts';
import { doubtfulEvents } from '../../../src/dossier/doubtful-events.ts';
import { listArticle } from '../../../src/model/listed-article.ts';
import type { DateStatus } from '../../../src/schema/date-entry.ts';
import { sampleArticle, sampleDate } from '../page/sample-article.ts';

const PLAIN = {
  ...{ mark: null, actors: [], movedTo: null, movedFrom: [], revisions: [] },
  recorded: null,
};

/** Which articles are told of, of some that each have one event of the same id, the first published first. */
function doubtsOf(...events: readonly (readonly [date: string, title: string, lang?: string])[]) {
  const articles = events.map(([date, title, lang = 'en'], index) =>
    listArticle(
      sampleArticle({
        ...{ slug: `a${index + 1}`, lang },
        published: sampleDate(`2026-01-0${index + 1}`),
        timeline: [
          {
            ...{ id: 'talks', title, date: sampleDate(date), formerly: [], status: 'occurred' },
            ...PLAIN,
          },
        ],
      }),
    ),
  );
  return doubtfulEvents(articles).map(({ here, there }) => `${here.slug} ${there.slug}`);
}

test('one id, days that can be the same and two titles are told of once, at the later article', () => {
  const first = ['2026-05', 'The talks open'] as const;
  expect(doubtsOf(first, ['2026-05-11', 'The ministers talk'])).toEqual(['a2 a1']);
  expect(doubtsOf(first, ['2026-06-11', 'The ministers talk'])).toEqual([]);
  expect(doubtsOf(first, ['2026-05-11', 'The talks open in May'])).toEqual([]);
});

test('titles in two languages are told of where the date is the very same', () => {
  const french = ['2026-05-11', 'Ouverture des pourparlers', 'fr'] as const;
  expect(doubtsOf(['2026-05-11', 'The talks open'], french)).toEqual(['a2 a1']);
  expect(doubtsOf(['2026-05', 'The talks open'], french)).toEqual([]);
});

test('what many events are called is no doubt', () => {
  const outlets = ['The Courier', 'The Herald', 'The Mail', 'The Post'];
  expect(doubtsOf(...outlets.map((name) => ['2026-05-11', `${name} prints it`] as const))).toEqual(
    [],
  );
});

test('what was announced for a day and happened on it is told of where only the ids differ', () => {
  const told = (status: DateStatus, title: string, date: string) => ({
    id: status,
    title,
    date: sampleDate(date),
    formerly: [],
    status,
    ...PLAIN,
  });
  const doubts = (title: string, date = '2026-05-25') =>
    announcedEvents([
      listArticle(
        sampleArticle({
          ...{ slug: 'first', published: sampleDate('2026-05-12') },
          timeline: [told('scheduled', 'The new gauge is set', '2026-05-25')],
        }),
      ),
      listArticle(
        sampleArticle({
          ...{ slug: 'second', published: sampleDate('2026-05-26') },
          timeline: [told('occurred', title, date)],
        }),
      ),
    ]).map(({ here, there }) => `${here.slug}#${here.id} ${there.slug}#${there.id}`);
  expect(doubts('The new gauge is set')).toEqual(['second#occurred first#scheduled']);
  expect(doubts('The river rises')).toEqual([]);
  expect(doubts('The new gauge is set', '2026-05-26')).toEqual([]);
});
