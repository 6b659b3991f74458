import fc from 'fast-check';
import type { Citation } from '../../../../src/formats/citations/citation.ts';
import { citeArticle } from '../../../../src/formats/citations/cite-article.ts';
import { citeQuotation } from '../../../../src/formats/citations/cite-quotation.ts';
import {
  context,
  sampleArticle,
  sampleDate,
  sampleQuote,
  site,
} from '../../page/sample-article.ts';

const pieces = [
  ...[
    '{',
    '}',
    '{}',
    '}{',
    '\\',
    '\\\\',
    '\\{',
    '\\}',
    '\\&',
    '\\textbf{x}',
    '\\begin',
    '$',
    '$x$',
  ],
  ...['%', '#', '&', '_', '^', '~', '@', '=', '"', "'", "''", '``', '--', '---', '?`', '!`', ',,'],
  ...[
    '<i>',
    '</i>',
    '|',
    ',',
    ' , ',
    ' and ',
    ';',
    '- ',
    'TY  - ',
    'ER  - ',
    'TY - ',
    '\n',
    '\r\n',
  ],
  ...[
    '\t',
    '\u00A0',
    '\u3000',
    '\u2028',
    '\u0085',
    '\u0000',
    '“',
    '”',
    '‘',
    '’',
    '«',
    '»',
    '…',
    '—',
  ],
  ...[
    '日本',
    '「',
    '」',
    'عربي',
    'עברית',
    '\u202B',
    '\u200F',
    'é',
    'e\u0301',
    '😀',
    'ﬁ',
    'ÅÄÖ',
    ' ',
  ],
  ...['US', 'and', 'yyyy', 'MM', 'd', 'M', 'urldate', '@online{x,', 'x = {y},', 'Accessed'],
];

/** Text made to break a format out of its quotes; it has at least one letter, as a title has. */
const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 6 })), {
    maxLength: 12,
  })
  .chain((words) => fc.constantFrom(`A${words.join('')}`, `${words.join('')}z`, words.join(' A ')))
  .filter((text) => /\p{L}/u.test(text));

const days = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

/** A day, a month or a year, or none. */
const certain = fc.option(
  fc
    .tuple(days, fc.constantFrom(4, 7, 10))
    .map(([day, length]) => sampleDate(day.slice(0, length))),
  { nil: null },
);

/** Where a text comes from, or that it is the site’s own. */
const anySource = fc.option(
  fc.record({
    name: hostileText,
    published: certain,
    url: fc.option(fc.webUrl(), { nil: null }),
  }),
  { nil: null },
);

export const anyArticle: fc.Arbitrary<Citation> = fc
  .record({
    title: hostileText,
    authors: fc.array(hostileText, { maxLength: 3 }),
    source: anySource,
    siteTitle: hostileText,
    publisher: hostileText,
    published: certain,
    version: fc.record({ number: fc.integer({ min: 1, max: 9 }), date: certain }),
    url: fc.webUrl({ withQueryParameters: true, withFragments: true }),
  })
  .map(({ title, authors, source, siteTitle, publisher, published, version, url }) => ({
    ...citeArticle(
      sampleArticle({
        title,
        published,
        version,
        source,
        authors: authors.map((name) => ({ id: null, name, url: null })),
      }),
      { ...context, site: { ...site, title: siteTitle, publisher: { name: publisher } } },
    ),
    url: new URL(url).href,
  }));

export const anyQuotation: fc.Arbitrary<Citation> = fc
  .record({
    title: hostileText,
    speaker: hostileText,
    parts: fc.array(hostileText, { minLength: 1, maxLength: 3 }),
    form: fc.constantFrom('direct' as const, 'indirect' as const),
    date: certain,
    authors: fc.array(hostileText, { maxLength: 2 }),
    source: anySource,
    original: anySource,
    published: certain,
    url: fc.webUrl(),
  })
  .map(({ title, speaker, parts, form, date, authors, source, original, published, url }) => ({
    ...citeQuotation(
      sampleQuote({ speaker: { id: 'lind', name: speaker }, parts, form, date, source }),
      sampleArticle({
        title,
        published,
        source: original,
        authors: authors.map((name) => ({ id: null, name, url: null })),
      }),
      context,
    ),
    url: new URL(url).href,
  }));
