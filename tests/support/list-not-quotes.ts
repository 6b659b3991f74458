import { compileArticle } from '../../src/article/compile-article.ts';

/**
 * An article of the corpus, whose annotators listed a part of its quotations only, with the rest of what stands in
 * quotation marks under `notQuotes:`, and without the characters that nobody sees (four, in two of the articles).
 */
export function listNotQuotes(content: string): string {
  const text = content.replaceAll(/[\u200B\u0080-\u009F]/gu, '');
  const options = { lang: 'en', base: '/', imageSize: () => null };
  const { problems } = compileArticle({ slug: 'corpus', path: 'corpus', content: text }, options);
  const lines = text.split('\n');
  const body = lines.indexOf('---', 1) + 1;
  const unlisted = problems
    .filter(({ code }) => code === 'quote-unlisted')
    .map(({ line, column, endColumn, message }) =>
      // Of a headline, its place is all of it.
      line <= body
        ? message.slice(1, message.lastIndexOf('” stands in'))
        : (lines[line - 1]?.slice(column - 1, endColumn - 1) ?? ''),
    )
    .map((words) => words.replaceAll(/\\(?=[!-/:-@[-`{-~])/gu, ''));
  const list = [...new Set(unlisted)].map((words) => `  - ${JSON.stringify(words)}\n`).join('');
  return list === '' ? text : text.replace('\n---\n', `\nnotQuotes:\n${list}---\n`);
}
