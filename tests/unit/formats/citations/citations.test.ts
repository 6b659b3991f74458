import { en } from '../../../../src/wording/languages/en.ts';
import { wordingOf } from '../../../../src/wording/wording-of.ts';
import { describe, expect, test } from 'vitest';
import type { Citation } from '../../../../src/formats/citations/citation.ts';
import { citeArticle } from '../../../../src/formats/citations/cite-article.ts';
import { citeQuotation } from '../../../../src/formats/citations/cite-quotation.ts';
import { cslDate } from '../../../../src/formats/citations/csl-date.ts';
import { escapeTex } from '../../../../src/formats/citations/escape-tex.ts';
import { metaTags } from '../../../../src/formats/citations/meta-tags.ts';
import { toBibtex } from '../../../../src/formats/citations/to-bibtex.ts';
import { toCslJson } from '../../../../src/formats/citations/to-csl-json.ts';
import { toPlainText } from '../../../../src/formats/citations/to-plain-text.ts';
import { toRis } from '../../../../src/formats/citations/to-ris.ts';
import type { Article } from '../../../../src/model/article.ts';
import type { Quote } from '../../../../src/model/quote.ts';
import { context, sampleArticle, sampleDate, sampleQuote } from '../../page/sample-article.ts';

const page = 'https://example.org/articles/rails/';
const quotePage = 'https://example.org/q/rails/plans/';
const dated: Partial<Article> = {
  authors: [{ id: null, name: 'Maria Lind', url: null }],
  published: sampleDate('2020-10'),
  version: { number: 2, date: sampleDate('2020-10-12') },
};
const politico = {
  name: 'Politico',
  url: 'https://politico.example/rails',
  published: sampleDate('2020-10-08'),
};

function article(facts: Partial<Article> = {}): Citation {
  return citeArticle(sampleArticle(facts), context);
}

function quotation(quote: Partial<Quote> = {}, facts: Partial<Article> = {}): Citation {
  return citeQuotation(sampleQuote(quote), sampleArticle(facts), context);
}

describe('plain text', () => {
  const said = { date: sampleDate('2020-10-08'), version: { number: 1, date: null } };

  test.each([
    [
      'an article that states nothing',
      article(),
      `Rails. Verbatim, The Press, undated. Version 1. ${page}`,
    ],
    [
      'an article with author, month and version',
      article(dated),
      `Maria Lind. Rails. Verbatim, The Press, October 2020. Version 2, 12 October 2020. ${page}`,
    ],
    [
      'an article whose title asks',
      article({ title: 'Who said “rails?”' }),
      `Who said “rails?” Verbatim, The Press, undated. Version 1. ${page}`,
    ],
    [
      'an article that was retracted',
      article({
        retraction: { date: sampleDate('2020-11-01'), reason: 'Invented.', instead: null },
      }),
      `Rails. Verbatim, The Press, undated. Version 1. Retracted, 1 November 2020. ${page}`,
    ],
    [
      'a quotation',
      quotation(said, dated),
      `“We have plans” — Maria Lind, 8 October 2020. In: Maria Lind, Rails. Verbatim, The Press, October 2020. Version 1. ${quotePage}`,
    ],
    [
      'an article that was reprinted',
      article({ source: politico }),
      `Rails. Verbatim, The Press, undated. Version 1. First published by Politico, 8 October 2020 (https://politico.example/rails). ${page}`,
    ],
    [
      'a quotation with a source of its own, in an article that was reprinted',
      quotation(
        { source: { name: 'A letter', url: null, published: null } },
        { source: { ...politico, url: null } },
      ),
      `“We have plans” — Maria Lind. Quoted in: Rails, from A letter. Verbatim, The Press, undated. Version 1. First published by Politico, 8 October 2020. ${quotePage}`,
    ],
    [
      'a paraphrase, date unknown',
      quotation({ form: 'indirect' }),
      `We have plans (paraphrase) — Maria Lind. Rails. Verbatim, The Press, undated. Version 1. ${quotePage}`,
    ],
    [
      'a quotation that was interrupted',
      quotation({ parts: ['We have', 'plans\nand more'] }),
      `“We have … plans and more” — Maria Lind. Rails. Verbatim, The Press, undated. Version 1. ${quotePage}`,
    ],
  ])('of %s', (_, citation, line) => {
    expect(toPlainText(citation, null)).toBe(line);
    expect(toPlainText(citation, () => '5 March 2026')).toBe(`${line} Accessed 5 March 2026.`);
  });
});

test('an article in BibTeX', () => {
  expect(toBibtex(article(dated), () => '2026-03-05')).toMatchInlineSnapshot(`
    "@online{rails,
      author = {{Maria Lind}},
      title = {{Rails}},
      organization = {{Verbatim}},
      publisher = {{The Press}},
      date = {2020-10},
      year = {2020},
      month = oct,
      version = {2, 12 October 2020},
      language = {en-GB},
      url = {https://example.org/articles/rails/},
      urldate = {2026-03-05},
    }
    "
  `);
});

describe('a quotation in an article by somebody else', () => {
  const cited = quotation(
    {},
    { authors: [{ id: null, name: 'Jo Writer', url: null }], source: politico },
  );

  test('names the article’s author, and where the article first appeared, in BibTeX', () => {
    expect(toBibtex(cited, null)).toContain(`  author = {{Maria Lind}},
  title = {{We have plans}},
  booktitle = {{Rails}},
  bookauthor = {{Jo Writer}},
`);
    expect(toBibtex(cited, null)).toContain(
      '  origpublisher = {{Politico}},\n  origdate = {2020-10-08},\n',
    );
    expect(toBibtex(cited, null)).toContain(
      '  note = {Words of Maria Lind, date not stated, in: Jo Writer, Rails. First published by Politico, 8 October 2020 (https://politico.example/rails).},\n',
    );
  });

  test('names both in CSL-JSON', () => {
    expect(JSON.parse(toCslJson(cited, null))).toMatchObject([
      {
        author: [{ literal: 'Maria Lind' }],
        'container-title': 'Rails',
        'container-author': [{ literal: 'Jo Writer' }],
        'original-publisher': 'Politico',
        'original-date': { 'date-parts': [[2020, 10, 8]] },
      },
    ]);
  });

  test('names both in RIS', () => {
    const ris = toRis(cited, null);
    expect(ris).toContain('AU  - Maria Lind\r\n');
    expect(ris).toContain('A2  - Jo Writer\r\n');
    expect(ris).toContain('OP  - Politico, 8 October 2020 (https://politico.example/rails)\r\n');
  });

  test('that first appeared elsewhere, too, is named in the meta tags of the article', () => {
    expect(metaTags(article({ source: politico }))).toContainEqual({
      name: 'DC.source',
      content: 'Politico, 8 October 2020 (https://politico.example/rails)',
    });
  });
});

test('a paraphrase is credited to the article, whose words it has, and names whom it paraphrases', () => {
  const paraphrase = quotation({ form: 'indirect', date: sampleDate('2020-10~') }, dated);
  expect(paraphrase).toMatchObject({ key: 'rails.plans', authors: ['Maria Lind'] });
  expect(quotation({}, { authors: [] }).authors).toEqual(['Maria Lind']);
  expect(toRis(paraphrase, null)).toContain(
    'N1  - Paraphrase of Maria Lind, about October 2020, in: Rails.\r\n',
  );
});

test.each([
  ['2020', { 'date-parts': [[2020]] }],
  ['2020-10', { 'date-parts': [[2020, 10]] }],
  ['2020-10-08', { 'date-parts': [[2020, 10, 8]] }],
  ['2020-10-08T10:20:00Z', { 'date-parts': [[2020, 10, 8]] }],
  ['2020-09~', { 'date-parts': [[2020, 9]], circa: true }],
  ['2020?', { 'date-parts': [[2020]], circa: true }],
  ['2020-10/2020-11', { 'date-parts': [[2020, 10], [2020, 11]] }], // prettier-ignore
  ['2020-21', { 'date-parts': [[2020]], season: 1 }],
  ['2020-10-08/..', { literal: 'from 8 October 2020' }],
  ['202X', { literal: '2020s' }],
  ['-0043', { literal: '44 BC' }],
])('%s is no more precise in CSL-JSON', (edtf, date) => {
  expect(cslDate(sampleDate(edtf), en)).toEqual(date);
});

test.each(['2020-09~', '2020?', '202X', '2020-21', '2020-10-08/..'])(
  'published %s: BibTeX has it whole, RIS in words, and no tag makes it certain',
  (edtf) => {
    const published = sampleDate(edtf);
    const citation = article({ published });
    const bibtex = toBibtex(citation, null);
    expect(bibtex).toContain(`  date = {${edtf}},\n  year = {${wordingOf(published, en)}},\n`);
    expect(bibtex).not.toContain('month');
    const ris = toRis(citation, null);
    expect(ris).not.toMatch(/^(?:PY|DA)/m);
    expect(ris).toContain(`N1  - Published ${wordingOf(published, en)}.`);
    expect(metaTags(citation).map(({ name }) => name)).not.toContain('DC.date');
  },
);

test.each([
  ['{}\\', String.raw`{\textbraceleft}{\textbraceright}{\textbackslash}`],
  ['50% & $5 #1 a_b', String.raw`50\% \& \$5 \#1 a\_b`],
  ['~^<>|', String.raw`{\textasciitilde}{\textasciicircum}{\textless}{\textgreater}{\textbar}`],
  ["-- ''", "-{}- '{}'"],
  ['“Ça va?” 日本 עברית', '“Ça va?” 日本 עברית'],
])('%s is escaped for TeX as %s', (text, escaped) => {
  expect(escapeTex(text)).toBe(escaped);
});

describe('the meta tags', () => {
  test('of an article name what is known, for Highwire and for Dublin Core', () => {
    expect(metaTags(article(dated)).map(({ name, content }) => `${name}: ${content}`)).toEqual([
      'citation_title: Rails',
      'citation_author: Maria Lind',
      'citation_publication_date: 2020/10',
      'citation_publisher: The Press',
      'citation_language: en-GB',
      `citation_public_url: ${page}`,
      `citation_fulltext_html_url: ${page}`,
      'DC.title: Rails',
      'DC.creator: Maria Lind',
      'DC.publisher: The Press',
      'DC.date: 2020-10',
      `DC.identifier: ${page}`,
      'DC.language: en-GB',
      'DC.type: Text',
      'DC.format: text/html',
      'DCTERMS.isPartOf: Verbatim',
      'DCTERMS.modified: 2020-10-12',
    ]);
  });

  test('make no author of the publisher, and have no empty tag', () => {
    const tags = metaTags(citeArticle(sampleArticle(), context));
    expect(tags.filter(({ content }) => content === '')).toEqual([]);
    expect(tags.filter(({ name }) => /author|creator|date/i.test(name))).toEqual([]);
  });

  test('of a quotation name its words and its speaker, once', () => {
    expect(metaTags(quotation()).map(({ name, content }) => `${name}: ${content}`)).toEqual([
      'citation_title: We have plans',
      'citation_author: Maria Lind',
      'citation_publisher: The Press',
      'citation_language: en-GB',
    ]);
  });
});
