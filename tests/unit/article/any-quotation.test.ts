import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileMarked } from './compile.ts';

// Any article, any quotation cut from it, any inline formatting: found where it was cut. Any edit: refused.

const STEMS = [
  'talk',
  'Überall',
  'naïve',
  'd’accord',
  "don't",
  '言葉',
  '会議',
  'слово',
  '1,000',
  '$5',
  '50%',
  'e\u0301te\u0301',
  'co-op',
  'U.S.',
  'parlia\u00ADment',
  '*star*',
  '&amp;',
  'a_b',
];
const SIGNS = ['', '', '', ',', '.', '!', ' –', '”', '“', '…', ';'];
const FORMATS = ['plain', 'plain', 'emphasis', 'strong', 'link'] as const;

interface Word {
  readonly text: string;
  readonly format: (typeof FORMATS)[number];
  readonly gap: string;
}

const word = fc.record({
  stem: fc.constantFrom(...STEMS),
  sign: fc.constantFrom(...SIGNS),
  format: fc.constantFrom(...FORMATS),
  gap: fc.constantFrom(' ', ' ', ' ', '  ', '\n', '\u00A0'),
});

/** Paragraphs of words, each of them different from all others, and a run of the words. */
const cut = fc
  .record({
    sizes: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 }),
    words: fc.array(word, { minLength: 36, maxLength: 36 }),
    from: fc.nat(),
    length: fc.integer({ min: 1, max: 12 }),
  })
  .map(({ sizes, words, from, length }) => {
    const unique = words.map(({ stem, sign, ...rest }, n): Word => ({
      text: `w${n}${stem}${sign}`,
      ...rest,
    }));
    const starts = sizes.map((_, n) => sizes.slice(0, n).reduce((sum, size) => sum + size, 0));
    const paragraphs = sizes.map((size, n) => unique.slice(starts[n], (starts[n] ?? 0) + size));
    const all = paragraphs.flat();
    const start = from % all.length;
    return { paragraphs, all, start, end: Math.min(all.length, start + length) };
  });

describe('any quotation cut from any article', () => {
  it('is found where it was cut, under any formatting', () => {
    fc.assert(
      fc.property(cut, ({ paragraphs, all, start, end }) => {
        const { html, article, problems } = compileQuote(say(all.slice(start, end)), paragraphs);
        expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
        const text = textOf(html ?? '');
        const [before = ''] = text.split('⟦');
        expect(folded(before)).toBe(folded(say(all.slice(0, start))));
        expect(folded([...text.matchAll(/⟦([^⟧]*)⟧/gu)].map(([, words]) => words).join(' '))).toBe(
          folded(say(all.slice(start, end))),
        );
        expect(folded(article?.quotes[0]?.parts.join(' ') ?? '')).toBe(
          folded(say(all.slice(start, end))),
        );
      }),
      { numRuns: 400 },
    );
  });

  it('is marked without a change to the text of the page', () => {
    fc.assert(
      fc.property(cut, ({ paragraphs, all, start, end }) => {
        const marked = compileQuote(say(all.slice(start, end)), paragraphs).html ?? '';
        const plain = compileMarked({}, body(paragraphs)).html ?? '';
        expect(textOf(marked).replace(/[⟦⟧]/gu, '')).toBe(textOf(plain));
      }),
      { numRuns: 100 },
    );
  });

  it('is refused after any edit of its words', () => {
    fc.assert(
      fc.property(
        cut,
        fc.nat(),
        fc.constantFrom(...EDITS),
        ({ paragraphs, all, start, end }, at, edit) => {
          const edited = edit(
            all.slice(start, end).map(({ text }) => text),
            at,
          ).join(' ');
          fc.pre(folded(edited) !== '' && !folded(say(all)).includes(folded(edited)));
          const { html, problems } = compileQuote(edited, paragraphs);
          expect(html).toBeNull();
          expect(
            problems.filter(({ severity }) => severity === 'error').map(({ code }) => code),
          ).toEqual(['quote-not-found']);
        },
      ),
      { numRuns: 600 },
    );
  });

  it('is refused when it is cut inside a word', () => {
    fc.assert(
      fc.property(cut, ({ paragraphs, all, start, end }) => {
        const words = say(all.slice(start, end));
        fc.pre(/[a-z]{3}$/u.test(words));
        expect(compileQuote(words.slice(0, -1), paragraphs).problems[0]?.code).toBe(
          'quote-not-found',
        );
      }),
      { numRuns: 200 },
    );
  });
});

type Edit = (words: readonly string[], at: number) => string[];

const change =
  (rewrite: (word: string) => string): Edit =>
  (words, at) =>
    words.map((each, n) => (n === at % words.length ? rewrite(each) : each));

const EDITS: readonly Edit[] = [
  change(() => 'other'),
  change((each) => `${each} more`),
  change((each) => each.replace(/\p{L}/u, 'x')),
  change((each) => each.replace(/\d/u, (digit) => String((Number(digit) + 1) % 10))),
  change((each) => each.replace(/[,.!;…–%$]/u, '')),
  change((each) => each.toUpperCase()),
  (words, at) => words.filter((_, n) => n !== at % words.length || n === 0),
  (words, at) =>
    words.with(at % words.length, words[0] ?? '').with(0, words[at % words.length] ?? ''),
];

function compileQuote(words: string, paragraphs: readonly (readonly Word[])[]) {
  return compileMarked({ x: `text: ${JSON.stringify(words)}` }, body(paragraphs));
}

function body(paragraphs: readonly (readonly Word[])[]): string {
  return paragraphs.map((words) => words.map(toMarkdown).join('').trim()).join('\n\n');
}

function toMarkdown({ text, format, gap }: Word): string {
  const escaped = text.replace(/[!-/:-@[-`{-~]/gu, '\\$&');
  const formatted = {
    plain: escaped,
    emphasis: `*${escaped}*`,
    strong: `**${escaped}**`,
    link: `[${escaped}](https://a.b)`,
  };
  return `${formatted[format]}${gap}`;
}

function say(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(' ');
}

/** The text of a page, with ⟦ and ⟧ around the quotation. */
function textOf(html: string): string {
  return html
    .replace(/<q class="quote"[^>]*>/gu, '⟦')
    .replaceAll('</q>', '⟧')
    .replace(/<[^>]+>/gu, '')
    .replaceAll('&#x26;', '&')
    .replaceAll('&#x3C;', '<');
}

/** The normalisation that is promised, written down a second time. */
function folded(text: string): string {
  const plain = text
    .normalize('NFC')
    .replaceAll('\u00AD', '')
    .replace(/[‘’]/gu, "'")
    .replace(/[“”]/gu, '"');
  return plain.replace(/\s+/gu, ' ').trim();
}
