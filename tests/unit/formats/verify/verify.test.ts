import { execFileSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  type DigestedWords,
  publishedWords,
} from '../../../../src/formats/verify/published-words.ts';
import {
  MOST_BYTES,
  verifyFiles,
  writeVerifyFile,
} from '../../../../src/formats/verify/verify-files.ts';
import type { Article } from '../../../../src/model/article.ts';
import { listArticle } from '../../../../src/model/listed-article.ts';
import type { Ledger } from '../../../../src/permalinks/ledger.ts';
import { MOST } from '../../../../src/schema/fields.ts';
import {
  sampleArticle,
  sampleDate,
  sampleQuote,
  sampleWithdrawal,
} from '../../page/sample-article.ts';

const sha256 = (words: string) => hash('sha256', words);

function wordsOf(article: Partial<Article>, ledger: Ledger = new Map()) {
  return publishedWords([listArticle(sampleArticle(article))], ledger, '/');
}

describe('was this published?', () => {
  test('the digest is that of a shell, of words with straight marks and single spaces', () => {
    const quotes = [sampleQuote({ parts: ['It’s  a “great\n thing”. '] })];
    const [found] = wordsOf({ quotes });
    const printed = execFileSync('sh', ['-c', `printf %s "It's a \\"great thing\\"." | sha256sum`]);
    expect(printed.toString().slice(0, 64)).toBe(found?.sha256);
  });

  test('says who, where, which version, and how it stands against the source', () => {
    const quotes = [sampleQuote({ date: sampleDate('2026-05-01') })];
    expect(wordsOf({ quotes })).toEqual([
      {
        sha256: sha256('We have plans'),
        words: {
          at: '/q/rails/plans/',
          by: 'Maria Lind',
          form: 'direct',
          said: '2026-05-01',
          version: 1,
          state: 'not held',
        },
      },
    ]);
  });

  test('an interrupted quotation is known by each part', () => {
    const quotes = [sampleQuote({ parts: ['We have', 'a plan'], gaps: ['interrupted'] })];
    expect(wordsOf({ quotes }).map(({ sha256: own, words }) => [own, words.part])).toEqual([
      [sha256('We have\na plan'), undefined],
      [sha256('We have'), '1/2'],
      [sha256('a plan'), '2/2'],
    ]);
  });

  test('earlier words answer with their version, and until when they stood', () => {
    const before = { name: null, title: null, speaker: null, to: null, date: null, form: null };
    const revision = { kind: 'correction', note: 'No.', before } as const;
    const quotes = [
      sampleQuote({
        version: { number: 3, date: null },
        revisions: [
          { ...revision, date: sampleDate('2026-05-09'), was: null },
          { ...revision, date: sampleDate('2026-05-02'), was: ['We had plans'] },
        ],
      }),
    ];
    expect(
      wordsOf({ quotes }).map(({ sha256: own, words: { version, until, state } }) => [
        own,
        version,
        until,
        state,
      ]),
    ).toEqual([
      [sha256('We have plans'), 3, undefined, 'not held'],
      [sha256('We had plans'), 1, '2026-05-02', undefined],
    ]);
  });

  const ledger: Ledger = new Map([
    [
      'rails#q-gone',
      {
        published: '2026-01-01',
        versions: [{ date: '2026-01-01', sha256: sha256('It is over'), text: 'It is over' }],
      },
    ],
    [
      'rails#q-plans',
      {
        published: '2026-01-01',
        versions: [{ date: '2026-01-01', sha256: sha256('We have plans'), text: 'We have plans' }],
      },
    ],
  ]);

  test('withdrawn words are known from the ledger, and nothing of them but that they were', () => {
    const withdrawn = [sampleWithdrawal({ name: 'Maria Lind' })];
    expect(wordsOf({ withdrawn }, ledger)).toEqual([
      { sha256: sha256('It is over'), words: { at: '/q/rails/gone/', withdrawn: '2026-03-02' } },
    ]);
    expect(wordsOf({ withdrawn })).toEqual([]);
  });

  test('those of a retracted article too', () => {
    const retraction = { date: sampleDate('2026-05-20'), reason: 'False.', instead: null };
    expect(wordsOf({ quotes: [sampleQuote()], retraction }, ledger)).toEqual([
      {
        sha256: sha256('We have plans'),
        words: { at: '/q/rails/plans/', withdrawn: '2026-05-20' },
      },
    ]);
  });

  test('erased words are confirmed by nothing', () => {
    const record = ledger.get('rails#q-gone');
    const erased: Ledger = record
      ? new Map([['rails#q-gone', { ...record, erased: '2026-03-03' }]])
      : new Map();
    expect(wordsOf({ withdrawn: [sampleWithdrawal()] }, erased)).toEqual([]);
  });
});

function made(count: number): readonly DigestedWords[] {
  return Array.from({ length: count }, (_, index) => ({
    sha256: sha256(String(index)),
    words: {
      at: `/q/us-and-japan-weigh-a-leaders-meeting-${index}/we-have-a-great-relationship/`,
      by: 'Shinzō Abe, former Prime Minister',
      form: 'direct',
      said: '2026-05-01',
      version: 1,
      state: 'not held',
    },
  }));
}

describe('the files', () => {
  test.each([1, 100, 10_000, 100_000])(
    'of %i quotations have at most 4 kB each, and every quotation is in one',
    (count) => {
      const files = verifyFiles(made(count));
      const sizes = files.map((file) => Buffer.byteLength(writeVerifyFile(file)));
      expect(Math.max(...sizes)).toBeLessThanOrEqual(MOST_BYTES);
      expect(files.reduce((sum, { digests }) => sum + Object.keys(digests).length, 0)).toBe(count);
      for (const { prefix, digests } of files.slice(0, 50))
        expect(Object.keys(digests).every((each) => each.startsWith(prefix))).toBe(true);
      expect(new Set(files.map(({ prefix }) => prefix.length)).size).toBe(1);
    },
  );

  test('words that are said everywhere have the first places, and a count of the others', () => {
    const [first] = made(1);
    const [file] = verifyFiles(first ? Array.from({ length: 5000 }, () => first) : []);
    expect(file?.digests[first?.sha256 ?? '']).toMatchObject({
      published: [{}, {}, {}],
      more: 4997,
    });
  });

  test('hold the longest ids and names that may be written, in the letters that weigh most', () => {
    const id = 'a'.repeat(MOST.id);
    const longest: DigestedWords = {
      sha256: sha256('Yes'),
      words: {
        at: `/a/path/that/a/site/lives/under/q/${id}/${id}/`,
        by: '名'.repeat(MOST.name),
        form: 'indirect',
        said: '1'.repeat(MOST.code),
        version: 1000,
        until: '1'.repeat(MOST.code),
        part: `${MOST.parts}/${MOST.parts}`,
      },
    };
    const files = verifyFiles(Array.from({ length: 5000 }, () => longest));
    const sizes = files.map((file) => Buffer.byteLength(writeVerifyFile(file)));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(MOST_BYTES);
  });

  test('of a site that quotes nobody are none', () => {
    expect(verifyFiles([])).toEqual([]);
  });
});
