import { expect, test } from 'vitest';
import { doubtfulEvents } from '../../../src/dossier/doubtful-events.ts';
import { listArticle } from '../../../src/model/listed-article.ts';
import { sampleArticle, sampleDate } from '../page/sample-article.ts';

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
            ...{ mark: null, actors: [], movedTo: null, movedFrom: [], revisions: [] },
            recorded: null,
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
