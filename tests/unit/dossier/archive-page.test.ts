import { expect, test } from 'vitest';
import { archiveMonths, archivePages } from '../../../src/dossier/archive-page.ts';
import { listArticle } from '../../../src/model/listed-article.ts';
import { newestFirst } from '../../../src/model/newest-first.ts';
import { sampleArticle, sampleDate } from '../page/sample-article.ts';

function published(...dates: readonly (string | null)[]) {
  const articles = dates.map((date, index) =>
    listArticle(
      sampleArticle({
        slug: `a${String(index).padStart(3, '0')}`,
        published: date === null ? null : sampleDate(date),
      }),
    ),
  );
  return { articles: newestFirst(articles), utterances: [] };
}

test('articles are listed by the month of their publication, the newest first', () => {
  const months = archiveMonths(published('2026-03-01', '2026-05-02', '2026-05', null, '2025'));
  expect(months.map(({ period, articles }) => `${period} ${articles}`)).toEqual([
    '2026-05 2',
    '2026-03 1',
    '2025 1',
    'undated 1',
  ]);
});

test('every article is on one page, and a new one changes only that of its month', () => {
  const days = Array.from({ length: 200 }, (_, day) =>
    `2026-03-${(day % 28) + 1}`.replace(/-(\d)$/, '-0$1'),
  );
  const before = archivePages(published(...days, '2026-05-02'));
  const after = archivePages(published(...days, '2026-05-02', '2026-05-03'));
  const slugsOn = (pages: typeof before) =>
    pages.flatMap((page) => page.days.flatMap((day) => day.articles.map(({ slug }) => slug)));
  expect(new Set(slugsOn(before)).size).toBe(201);
  expect(slugsOn(before)).toHaveLength(201);
  expect(before.map(({ month, part }) => [month.period, part])).toEqual([
    ['2026-05', null],
    ['2026-03', null],
    ['2026-03', 2],
    ['2026-03', 1],
  ]);
  expect(after.slice(1)).toEqual(before.slice(1));
});
