import fc from 'fast-check';
import type { Nodes, Root } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { type AnyArticle, anyArticle, reference, toMarkdown, wordsOf } from './any-article.ts';
import { codes, compile, compileQuotes } from './compile.ts';

// Properties hold in any time zone: once is enough.
describe.runIf(process.env['TZ'] === 'UTC')('whatever an article says, a quotation', () => {
  it('that is cut from it is found where it was cut, under any formatting', () => {
    fc.assert(
      fc.property(anyCut, ({ article, words }) => {
        fc.pre(occurrences(article, words) === 1);
        const { article: compiled, html, problems } = quoting(words, article);
        expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(bare(compiled?.quotes[0]?.parts[0] ?? '')).toBe(bare(words));
        expect(bare(markedText(html ?? ''))).toBe(bare(words));
      }),
      { numRuns: 400 },
    );
  });

  it('that stands in it more than once is found or called ambiguous', () => {
    fc.assert(
      fc.property(anyCut, ({ article, words }) => {
        fc.pre(occurrences(article, words) > 1);
        const errors = quoting(words, article).problems.filter(({ severity }) => severity === 'error');
        expect(errors.every(({ code }) => code === 'quote-ambiguous')).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('is refused once its words are changed into what the article does not say', () => {
    fc.assert(
      fc.property(anyCut, anyEdit, ({ article, list }, edit) => {
        const words = edit(list).join(' ');
        fc.pre(/[\p{L}\p{N}\p{S}]/u.test(words) && !says(article, words));
        expect(codes(quoting(words, article)).some((code) => code.startsWith('quote-not-found'))).toBe(
          true,
        );
      }),
      { numRuns: 400 },
    );
  });

  it('adds nothing to the text of the page and takes nothing away', () => {
    fc.assert(
      fc.property(anyCut, ({ article, words }) => {
        const marked = quoting(words, article).html;
        fc.pre(marked !== null);
        const plain = compile('', toMarkdown(article)).html;
        expect(textOf(parse(marked ?? ''))).toBe(textOf(parse(plain ?? '')));
      }),
      { numRuns: 200 },
    );
  });
});

/** An article, and some of its words that follow one another. */
const anyCut = anyArticle.chain((article) => {
  const all = wordsOf(article);
  return fc
    .tuple(fc.nat({ max: all.length - 1 }), fc.integer({ min: 1, max: 12 }))
    .map(([start, length]) => {
      const list = all.slice(start, start + length);
      return { article, list, words: list.join(' ') };
    })
    .filter(({ words }) => /[\p{L}\p{N}\p{S}]/u.test(words));
});

type Edit = (words: readonly string[]) => string[];

const anyEdit: fc.Arbitrary<Edit> = fc
  .tuple(
    fc.constantFrom('replace', 'insert', 'delete', 'swap', 'letter', 'digit', 'sign'),
    fc.nat(),
    fc.constantFrom('not', 'never', 'we', '日', '7', '!', '“'),
  )
  .map(([kind, at, word]) => (words) => edited(kind, words, at % words.length, word));

function edited(kind: string, words: readonly string[], at: number, word: string): string[] {
  const list = [...words];
  const old = list[at] ?? '';
  if (kind === 'replace') list[at] = word;
  if (kind === 'insert') list.splice(at, 0, word);
  if (kind === 'delete') list.splice(at, 1);
  if (kind === 'swap') list.push(...list.splice(at, 1));
  if (kind === 'letter') list[at] = old.replace(/\p{L}/u, (letter) => (letter === 'x' ? 'y' : 'x'));
  if (kind === 'digit') list[at] = old.replace(/\d/u, (digit) => String((Number(digit) + 1) % 10));
  if (kind === 'sign') list[at] = old.replace(/[\p{P}\p{S}]/u, '');
  return list;
}

function quoting(words: string, article: AnyArticle) {
  return compileQuotes({ x: `text: ${JSON.stringify(words)}` }, toMarkdown(article));
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

function parse(html: string): Root {
  return rehype().data('settings', { fragment: true }).parse(html);
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function markedText(html: string): string {
  let text = '';
  visit(parse(html), { tagName: 'q' }, (node) => {
    text += textOf(node);
  });
  return text;
}

/** Without spaces, and without the marks that a quotation repeats at each new paragraph. */
function bare(text: string): string {
  return reference(text).replace(/[ "«»「」『』]/gu, '');
}
