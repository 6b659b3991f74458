import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compileArticle } from '../../../src/article/compile-article.ts';
import { draftText } from '../../../src/drafting/draft-text.ts';
import { findDates } from '../../../src/drafting/find-dates.ts';

const SENTENCES = readSentences();

it('finds what 160 sentences of news state, but for this, and nothing that they do not', () => {
  const missed = SENTENCES.flatMap(({ text, lang, published, stated }) => {
    const found = findDates(text, lang, published);
    const wrong = stated.filter(({ start, end, dates }) => {
      const there = found.filter((each) => each.start < end && start < each.end);
      return there.length !== 1 || !dates.includes(there[0]?.date ?? '');
    });
    const invented = found.filter(
      (each) => !stated.some(({ start, end }) => each.start < end && start < each.end),
    );
    return [...wrong, ...invented].map(({ start, end }) => `${text} [${text.slice(start, end)}]`);
  });
  expect(missed).toEqual([
    'He was arrested on December 28 and has been held since. [on December 28]',
    'The plant shut two weeks ago. [two weeks ago]',
    'It was the worst drought last year had seen. [last year]',
    'Elections are due next year. [next year]',
    'Between March and June 2020 the economy shrank by a tenth. [Between March and June 2020]',
    'The envoy flew to Ankara on Tuesday and is to return on Saturday. [on Saturday]',
    'Some 300,000 people fled between 2 and 9 March. [2 and 9 March]',
  ]);
});

it.each(SENTENCES)('lists of “$text” only dates that check', ({ text, lang, published }) => {
  const bytes = new TextEncoder().encode(`A headline\n\n${text}`);
  const draft = draftText(bytes, { kind: 'txt', lang, published, fallback: 'en', known: [] });
  const content = 'text' in draft ? draft.text : '';
  const source = { slug: 'a', path: 'a.md', content };
  const { problems } = compileArticle(source, { lang: 'en', base: '/', imageSize: () => null });
  expect(problems.filter(({ code }) => code.includes('date') || code.includes('event'))).toEqual(
    [],
  );
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

/** The sentences of the fixture, with what is in brackets there. */
function readSentences() {
  const lines = readFileSync('tests/fixtures/stated-dates.txt', 'utf8').split('\n');
  let [lang, published] = ['', ''];
  return lines.flatMap((line) => {
    const [head, ...about] = line.split(' ');
    if (head?.startsWith('@')) [lang, published] = [head.slice(1), about[0] ?? ''];
    if (line === '' || /^[@#]/u.test(line)) return [];
    const pieces = line.split(/\[([^=\]]+=[^\]]+)\]/u);
    const stated: { start: number; end: number; dates: readonly string[] }[] = [];
    let text = '';
    for (const [index, piece] of pieces.entries()) {
      const [words = '', dates = ''] = index % 2 === 1 ? piece.split('=') : [piece];
      const start = text.length;
      text += words;
      if (index % 2 === 1) stated.push({ start, end: text.length, dates: dates.split(',') });
    }
    return [{ text, lang, published, stated }];
  });
}
