import { expect, it } from 'vitest';
import { createReport } from '../../../src/problems/create-report.ts';
import { formatProblems } from '../../../src/problems/format-problems.ts';
import type { Problem } from '../../../src/problems/problem.ts';

const problems: Problem[] = [];
const source = 'title: 100%\nlang: xx, yy\n';
const report = createReport('content/articles/a.md', source, problems);
report(
  'value-invalid',
  { line: 2, column: 7, endLine: 2, endColumn: 13 },
  'lang',
  'xx, yy',
  'a language tag',
  '',
);
report('quote-unlisted', { line: 1, column: 8, endLine: 1, endColumn: 12 }, '100%');

it('says for people: place, severity and code, what happened, the lines, what to do', () => {
  expect(formatProblems(problems, 'human')).toBe(`content/articles/a.md:1:8 error quote-unlisted
  “100%” stands in quotation marks, but is not listed.
> 1 | title: 100%
    |        ^^^^
  2 | lang: xx, yy
  → List it under quotes: with its speaker, so that it is checked and can be linked. If nobody said it (a title, a term, irony), add under notQuotes: all the words between the marks.

content/articles/a.md:2:7 error value-invalid
  “xx, yy” is no value for “lang”.
  1 | title: 100%
> 2 | lang: xx, yy
    |       ^^^^^^
  3 |
  → Write a language tag.

2 errors, 0 warnings`);
});

it('gives programs the same in the same order', () => {
  expect(JSON.parse(formatProblems(problems, 'json'))).toEqual([problems[1], problems[0]]);
});

it('annotates the lines of a pull request', () => {
  expect(formatProblems(problems, 'github')).toBe(
    '::error file=content/articles/a.md,line=1,endLine=1,col=8,endColumn=12,title=quote-unlisted::' +
      '“100%25” stands in quotation marks, but is not listed.%0AList it under quotes: with its speaker, so that it is checked and can be linked. If nobody said it (a title, a term, irony), add under notQuotes: all the words between the marks.\n' +
      '::error file=content/articles/a.md,line=2,endLine=2,col=7,endColumn=13,title=value-invalid::' +
      '“xx, yy” is no value for “lang”.%0AWrite a language tag.\n' +
      '2 errors, 0 warnings',
  );
});

it('cuts a long line around the place', () => {
  const long = `${'a '.repeat(100)}HERE${' b'.repeat(100)}`;
  const found: Problem[] = [];
  createReport('a.md', long, found)(
    'html-raw',
    { line: 1, column: 201, endLine: 1, endColumn: 205 },
    '',
  );
  const [line = '', marks = ''] = found[0]?.frame.split('\n') ?? [];
  expect(line.length).toBeLessThan(110);
  expect(line.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('HERE');
});
