import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import Parser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { buildDossier } from '../../../../src/dossier/dossier.ts';
import { actorFeed } from '../../../../src/formats/feeds/actor-feed.ts';
import { articlesFeed } from '../../../../src/formats/feeds/articles-feed.ts';
import { correctionsFeed } from '../../../../src/formats/feeds/corrections-feed.ts';
import { feedDay } from '../../../../src/formats/feeds/feed-day.ts';
import type { FeedExtension } from '../../../../src/formats/feeds/feed-formats.ts';
import { writeFeed } from '../../../../src/formats/feeds/write-feed.ts';
import type { Article } from '../../../../src/model/article.ts';
import { listArticle } from '../../../../src/model/listed-article.ts';
import {
  context,
  sampleActor,
  sampleArticle,
  sampleDate,
  sampleQuote,
  sampleWithdrawal,
} from '../../page/sample-article.ts';

const lind = sampleActor({ id: 'lind', kind: 'person', name: 'Maria Lind' });
const correction = {
  date: sampleDate('2026-05-09'),
  kind: 'correction',
  note: 'It was <eight> & not nine.',
  isErased: false,
  anchor: 'q-plans',
} as const;

function listed(...articles: readonly Partial<Article>[]) {
  return buildDossier(
    articles.map((article) => listArticle(sampleArticle(article))),
    'en',
  );
}

const { articles, actors } = listed(
  { slug: 'old', title: 'Old', published: sampleDate('2026-03-01'), corrections: [correction] },
  {
    slug: 'new',
    formerly: ['first-name', 'second-name'],
    title: 'Fish & <chips> ]]> “now”',
    description: '1 < 2 & ]]> so on.',
    published: sampleDate('2026-05-02'),
    actors: [lind],
    quotes: [sampleQuote({ parts: ['We <have> plans', 'and more'], gaps: ['interrupted'] })],
  },
  { slug: 'undated', recorded: null },
  {
    slug: 'gone',
    title: 'Gone',
    description: 'Untrue.',
    published: sampleDate('2026-04-01'),
    retraction: { date: sampleDate('2026-05-20'), reason: 'It was false.', instead: null },
  },
);

const feed = articlesFeed(articles, context);

function written(extension: FeedExtension, model = feed): string {
  if (!model) throw new Error('no feed');
  return writeFeed(model, extension, context);
}

describe('the feed of articles', () => {
  test('is in the order of publication, whatever was corrected since', () => {
    expect(feed?.entries.map(({ link, published, updated }) => [link, published, updated])).toEqual(
      [
        ['https://example.org/articles/new/', '2026-05-02', '2026-05-02'],
        ['https://example.org/articles/gone/', '2026-04-01', '2026-05-20'],
        ['https://example.org/articles/old/', '2026-03-01', '2026-05-09'],
      ],
    );
  });

  test('knows an article by its first address for good', () => {
    expect(feed?.entries[0]?.id).toBe('https://example.org/articles/first-name/');
  });

  test('tells nothing of a retracted article but its notice', () => {
    expect(JSON.stringify(feed?.entries[1])).toContain('It was false.');
    expect(JSON.stringify(feed?.entries[1])).not.toContain('Untrue.');
  });

  test('is none where no day is known', () => {
    expect(articlesFeed(listed({ recorded: null }).articles, context)).toBeNull();
    expect(articlesFeed([], context)).toBeNull();
  });

  test.each(['rss', 'atom'] as const)('as %s is read by another’s parser', async (extension) => {
    const text = written(extension);
    expect(SyntaxValidator.validate(text)).toBe(true);
    const { title, items } = await new Parser().parseString(text);
    expect(title).toBe('Verbatim');
    expect(items.map(({ link }) => link)).toEqual(feed?.entries.map(({ link }) => link));
    expect(items.map(({ pubDate }) => new Date(pubDate ?? '').toISOString().slice(0, 10))).toEqual([
      '2026-05-02',
      '2026-04-01',
      '2026-03-01',
    ]);
  });

  test('keeps what looks like markup apart from markup', () => {
    const rss = z
      .object({
        rss: z.object({ channel: z.object({ item: z.array(z.record(z.string(), z.unknown())) }) }),
      })
      .parse(new XMLParser().parse(written('rss')));
    expect(rss.rss.channel.item[0]?.['title']).toBe('Fish & <chips> ]]> “now”');
    expect(rss.rss.channel.item[0]?.['description']).toContain('1 &lt; 2 &amp; ]]&gt; so on.');
    const atom = new XMLParser().parse(written('atom'));
    expect(JSON.stringify(atom)).toContain('Fish &amp; &lt;chips&gt; ]]&gt; “now”');
  });

  test('as JSON names its version, its own address and dates', () => {
    expect(JSON.parse(written('json'))).toMatchObject({
      version: 'https://jsonfeed.org/version/1',
      feed_url: 'https://example.org/feeds/articles.json',
      items: [
        { title: 'Fish & <chips> ]]> “now”', date_published: '2026-05-02T00:00:00.000Z' },
        {},
        {},
      ],
    });
  });

  test.each(['rss', 'atom', 'json'] as const)(
    'as %s knows no day but those of the articles',
    (extension) => {
      const days = written(extension).match(/\d{4}-\d\d-\d\d(?=T)|\d\d \w{3} \d{4}/gu) ?? [];
      expect(new Set(days.map((day) => new Date(`${day} UTC`).toISOString().slice(0, 10)))).toEqual(
        new Set(
          extension === 'rss'
            ? ['2026-05-20', '2026-05-02', '2026-04-01', '2026-03-01']
            : ['2026-05-20', '2026-05-02', '2026-04-01', '2026-03-01', '2026-05-09'],
        ),
      );
    },
  );

  test('of 5,000 articles has fifty', () => {
    const many = Array.from({ length: 5000 }, (_, index) => ({
      slug: `a${index}`,
      published: sampleDate('2026-01-01'),
    }));
    expect(articlesFeed(listed(...many).articles, context)?.entries).toHaveLength(50);
  });
});

test('an article dated to a month is dated to the day within it on which it was recorded', () => {
  const published = sampleDate('2026-03');
  expect(feedDay({ published, recorded: '2026-03-12' })).toBe('2026-03-12');
  expect(feedDay({ published, recorded: '2026-06-12' })).toBe('2026-03-31');
  expect(feedDay({ published, recorded: '2026-01-12' })).toBe('2026-03-31');
  expect(feedDay({ published, recorded: null })).toBe('2026-03-31');
  expect(feedDay({ published: null, recorded: '2026-03-12' })).toBe('2026-03-12');
});

test('the feed of corrections has every correction and withdrawal, newest first, each under an id of its own', () => {
  const { articles: changed } = listed(
    {
      slug: 'now',
      formerly: ['then'],
      title: 'Now',
      corrections: [{ ...correction, date: sampleDate('2026-05-10') }, correction, correction],
      withdrawn: [sampleWithdrawal({ formerly: ['q-before'] })],
    },
    {
      slug: 'gone',
      title: 'Gone',
      corrections: [correction],
      retraction: { date: sampleDate('2026-06-01'), reason: 'False.', instead: null },
    },
  );
  const corrections = correctionsFeed(changed, context);
  expect(corrections?.entries.map(({ id, title, link }) => [id, title, link])).toEqual([
    [
      'https://example.org/articles/gone/#retraction',
      'Withdrawn: Gone',
      'https://example.org/articles/gone/',
    ],
    [
      'https://example.org/articles/then/#correction-2026-05-10-q-plans',
      'Corrected: Now',
      'https://example.org/articles/now/#q-plans',
    ],
    [
      'https://example.org/articles/then/#correction-2026-05-09-q-plans',
      'Corrected: Now',
      'https://example.org/articles/now/#q-plans',
    ],
    [
      'https://example.org/articles/then/#correction-2026-05-09-q-plans.2',
      'Corrected: Now',
      'https://example.org/articles/now/#q-plans',
    ],
    [
      'https://example.org/articles/then/#withdrawn-q-before',
      'Withdrawn in part: Now',
      'https://example.org/articles/now/#q-gone',
    ],
  ]);
});

test('the feed of an actor has the articles that name it, with its words there', () => {
  const actor = actors.get('lind');
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  const own = actor ? actorFeed({ ...actor, formerly: ['m-lind'] }, bySlug, context) : null;
  expect(own?.entries).toMatchObject([
    {
      id: 'https://example.org/articles/first-name/#a-m-lind',
      link: 'https://example.org/articles/new/#a-lind',
    },
  ]);
  expect(own?.entries[0]?.html).toContain(
    '<a href="https://example.org/q/new/plans/">“We &lt;have&gt; plans … and more”</a>',
  );
});
