import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnyArticle, anyArticle, reference, toMarkdown, wordsOf } from './any-article.ts';
import { compile, compileMarked } from './compile.ts';

// Words in many scripts, with stray signs and marks, written in every way that Markdown has for them.
// What holds in one time zone holds in all.
describe.runIf(process.env['TZ'] === 'UTC')('however an article is written, a quotation', () => {
  it('that stands in it once is found, with just its words marked', () => {
    fc.assert(
      fc.property(anyCut, ({ article, words }) => {
        fc.pre(hasWords(words) && occurrences(article, words) === 1);
        const { article: compiled, html, problems } = quoting(words, article);
        // “⒈㋿” looks like the address “1.令和”, which no link may show that leads elsewhere.
        fc.pre(problems.every(({ code }) => code !== 'link-misleading'));
        expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(bare(compiled?.quotes[0]?.parts[0] ?? '')).toBe(bare(words));
        expect(bare(markedText(html ?? ''))).toBe(bare(words));
      }),
      { numRuns: 300 },
    );
  });

  it('that stands in it more than once is found or called ambiguous', () => {
    fc.assert(
      fc.property(anyCut, ({ article, words }) => {
        fc.pre(hasWords(words) && occurrences(article, words) > 1);
        const { problems } = quoting(words, article);
        const errors = problems.filter(({ severity }) => severity === 'error');
        expect(errors.every(({ code }) => code === 'quote-ambiguous')).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('that it does not say is refused', () => {
    fc.assert(
      fc.property(anyCut, anyCut, ({ article }, { words }) => {
        fc.pre(hasWords(words) && !says(article, words));
        const { problems } = quoting(words, article);
        expect(problems.map(({ code }) => code)).toContain('quote-not-found');
      }),
      { numRuns: 200 },
    );
  });

  it('that is not listed is reported at its very place', () => {
    fc.assert(
      fc.property(anyArticle, fc.nat({ max: 4 }), (article, at) => {
        const paragraphs = toMarkdown(withoutMarks(article)).split('\n\n');
        const chosen = at % paragraphs.length;
        const needle = `${paragraphs[chosen]} “NEEDLE”`;
        const markdown = paragraphs.with(chosen, needle).join('\n\n');
        const before = markdown.slice(0, markdown.indexOf('NEEDLE')).split('\n');
        const found = compile('', markdown).problems.filter(
          ({ code }) => code === 'quote-unlisted',
        );
        expect(found.map(({ line, column }) => [line, column])).toEqual([
          [FIRST_LINE + before.length - 1, (before.at(-1) ?? '').length + 1],
        ]);
      }),
      { numRuns: 200 },
    );
  });
});

/** The line of the file on which the body begins that `compile` is given. */
const FIRST_LINE = 8;

/** An article, and some of its words that follow one another. */
const anyCut = anyArticle.chain((article) => {
  const all = wordsOf(article);
  return fc
    .tuple(fc.nat({ max: all.length - 1 }), fc.integer({ min: 1, max: 12 }))
    .map(([start, length]) => ({ article, words: all.slice(start, start + length).join(' ') }));
});

function quoting(words: string, article: AnyArticle) {
  return compileMarked({ x: `text: ${JSON.stringify(words)}` }, toMarkdown(article));
}

function withoutMarks(article: AnyArticle): AnyArticle {
  const replace = (word: string) => word.replace(/[“”„"«»「」『』‘’]/gu, '') || 'word';
  return article.map((words) => words.map((each) => ({ ...each, word: replace(each.word) })));
}

/** Whether there is more than marks. */
function hasWords(text: string): boolean {
  return /[\p{L}\p{N}\p{S}]/u.test(text);
}

function plainText(article: AnyArticle): string {
  return article.map((words) => words.map(({ word }) => word).join(' ')).join('\n');
}

function occurrences(article: AnyArticle, words: string): number {
  const text = reference(plainText(article));
  const wanted = reference(words);
  return text.split('').filter((_, index) => text.startsWith(wanted, index)).length;
}

/** Whether an article says some words, also if the marks that open its paragraphs are not counted. */
function says(article: AnyArticle, words: string): boolean {
  const unopened = plainText(article).replace(/(?<=\n)[“”„‟"«»「『]/gu, '');
  return [plainText(article), unopened].some((text) => reference(text).includes(reference(words)));
}

/** The text of all elements that mark the quotation. */
function markedText(html: string): string {
  return [...html.matchAll(/<q [^>]*>(.*?)<\/q>/gsu)]
    .map(([, inner = '']) => inner.replace(/<[^>]+>/gu, ''))
    .join('')
    .replaceAll('&#x3C;', '<')
    .replaceAll('&#x26;', '&');
}

/** Without spaces, and without the marks that a quotation repeats at each new paragraph. */
function bare(text: string): string {
  return reference(text).replace(/[ "«»「」『』]/gu, '');
}
