import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../../../../src/wording/languages/en.ts';
import { certainDate } from '../../../../src/formats/citations/certain-date.ts';
import type { Citation } from '../../../../src/formats/citations/citation.ts';
import { CITATION_FORMATS } from '../../../../src/formats/citations/citation-formats.ts';
import { splitAtAccess } from '../../../../src/formats/citations/split-at-access.ts';
import { toBibtex } from '../../../../src/formats/citations/to-bibtex.ts';
import { toCslJson } from '../../../../src/formats/citations/to-csl-json.ts';
import { toRis } from '../../../../src/formats/citations/to-ris.ts';
import { wordSource } from '../../../../src/formats/citations/word-source.ts';
import { wordVersion } from '../../../../src/formats/citations/word-version.ts';
import type { DateValue } from '../../../../src/dates/parse-date.ts';
import { anyArticle, anyQuotation } from './any-citation.ts';
import { BIBLATEX, BIBTEX, CSL, RIS, readBack, type ReadItem, readRisTags } from './read-back.ts';

// What a real parser reads back is what went in, whatever the words.

const anyCitation = fc.oneof(anyArticle, anyQuotation);
const accessed = (pattern: string): string => DAYS[pattern] ?? pattern;
const DAYS: Readonly<Record<string, string>> = {
  'yyyy-MM-dd': '2026-03-05',
  'yyyy/MM/dd/': '2026/03/05/',
  'yyyy, M, d': '2026, 3, 5',
};
const DAY = { 'date-parts': [[2026, 3, 5]] };

describe('CSL-JSON', () => {
  test('keeps every word, date and address', () => {
    fc.assert(
      fc.property(anyCitation, (citation) => {
        const item = readBack(toCslJson(citation, accessed), CSL);
        expect(item).toMatchObject({
          id: citation.key,
          title: citation.title,
          publisher: citation.publisher,
          URL: citation.url,
          language: citation.language,
          version: wordVersion(citation.version, en),
          accessed: DAY,
        });
        expect(item.author ?? []).toEqual(citation.authors);
        expectContext(item, citation);
        expect(item.issued).toEqual(dateOf(citation.issued));
        expect(item['event-date']).toEqual(dateOf(citation.quotation?.said ?? null));
        expect(item['container-title']).toBe(citation.quotation?.article ?? citation.site);
      }),
    );
  });
});

describe('BibTeX', () => {
  test('keeps every word, date and address, read as biblatex', () => {
    fc.assert(
      fc.property(anyCitation, (citation) => {
        const item = readBack(toBibtex(citation, accessed), BIBLATEX);
        expect(item).toMatchObject({
          id: citation.key,
          type: 'webpage',
          title: citation.title,
          publisher: citation.publisher,
          URL: withoutBraces(citation),
          language: citation.language,
          version: wordVersion(citation.version, en),
          accessed: DAY,
        });
        expect(item.author ?? []).toEqual(citation.authors);
        expectContext(item, citation);
        expect(item.issued).toEqual(dateOf(citation.issued));
        expect(item['event-date']).toEqual(dateOf(citation.quotation?.said ?? null));
        expect(item['container-title']).toBe(citation.quotation?.article);
      }),
    );
  });

  test('keeps author, title, year and month, read as plain BibTeX', () => {
    fc.assert(
      fc.property(anyCitation, (citation) => {
        const item = readBack(toBibtex(citation, null), BIBTEX);
        expect(item.title).toBe(citation.title);
        expect(item.author ?? []).toEqual(citation.authors);
        expect(item.issued?.['date-parts']).toEqual(
          citation.issued ? [certainDate(citation.issued)?.slice(0, 2)] : undefined,
        );
      }),
    );
  });

  test('has its braces in pairs, which BibTeX counts whatever stands before them', () => {
    fc.assert(
      fc.property(anyCitation, (citation) => {
        let depth = 0;
        for (const sign of toBibtex(citation, accessed)) {
          depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
    );
  });
});

describe('RIS', () => {
  test('keeps every word, date and address', () => {
    fc.assert(
      fc.property(anyCitation, (citation) => {
        const text = toRis(citation, accessed);
        const item = readBack(text, RIS);
        expect(item).toMatchObject({
          id: citation.key,
          title: citation.title,
          publisher: citation.publisher,
          URL: citation.url,
          language: citation.language,
          edition: `Version ${wordVersion(citation.version, en)}`,
        });
        const authors = item.author ?? item.reporter ?? [];
        expect(authors.map(spaced)).toEqual(citation.authors.map(spaced));
        const tags = readRisTags(text);
        expect([tags['A2'] ?? []].flat()).toEqual(citation.quotation?.articleAuthors ?? []);
        expect(tags['OP']).toBe(citation.original ? wordSource(citation.original, en) : undefined);
        expect(tags['Y2']).toBe('2026/03/05/');
        expect(tags['DA']?.toString().split('/').filter(Boolean).map(Number)).toEqual(
          certainDate(citation.issued) ?? undefined,
        );
      }),
    );
  });

  test('has one tag on every line', () => {
    fc.assert(
      fc.property(anyCitation, (citation) => {
        const lines = toRis(citation, null).split('\r\n');
        expect(lines.pop()).toBe('');
        for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/);
      }),
    );
  });
});

test('a citation is split where the day of access goes, and is whole with and without it', () => {
  fc.assert(
    fc.property(anyCitation, fc.constantFrom(...CITATION_FORMATS), (citation, format) => {
      const { before, access, after } = splitAtAccess(format, citation);
      expect(before + after).toBe(format.serialise(citation, null));
      expect(before + access + after).toBe(format.serialise(citation, (pattern) => pattern));
      expect(access).toMatch(/yyyy/);
      // The script fills in only what stands between.
      expect(access.replaceAll(/\b(?:yyyy|M+|dd?)\b/g, '').length).toBeLessThan(60);
    }),
  );
});

function expectContext(item: ReadItem, { quotation, original }: Citation): void {
  expect(item['container-author'] ?? []).toEqual(quotation?.articleAuthors ?? []);
  expect(item['original-publisher']).toBe(original?.name);
  expect(item['original-date']).toEqual(dateOf(original?.published ?? null));
}

function dateOf(date: DateValue | null) {
  return date ? { 'date-parts': [certainDate(date)] } : undefined;
}

/** What the parser does to an address with a sign in it that it would have had encoded. */
function withoutBraces({ url }: Citation): string {
  const braced = url.replaceAll('{', '%7B').replaceAll('}', '%7D');
  return decodes(braced) && decodeURI(braced) !== braced ? braced : encodeURI(braced);
}

function decodes(url: string): boolean {
  try {
    return decodeURI(url) !== '';
  } catch {
    return false;
  }
}

// The parser of RIS parts a name at its commas, with or without a space.
function spaced(name: string): string {
  return name.split(/,\s*/).filter(Boolean).join(', ');
}
