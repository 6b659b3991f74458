import { describe, expect, it } from 'vitest';
import { asError } from '../../../src/problems/as-error.ts';
import { createReport, FILE_START } from '../../../src/problems/create-report.ts';
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

describe('of very many problems', () => {
  const many: Problem[] = [];
  const text = `${'\n'.repeat(200)}x`;
  const add = createReport('a.md', text, many);
  for (let line = 1; line <= 150; line += 1)
    add('actor-unmentioned', { line, column: 1, endLine: line, endColumn: 2 }, String(line), 'A');
  for (let line = 141; line <= 200; line += 1)
    add('html-raw', { line, column: 1, endLine: line, endColumn: 2 }, String(line));

  it.each(['human', 'github'] as const)(
    '%s shows a hundred, errors first, and counts all',
    (format) => {
      const shown = formatProblems(many, format);
      expect(shown.match(/(?:error html-raw|^::error)/gmu)).toHaveLength(60);
      expect(shown.match(/(?:warning actor-unmentioned|^::warning)/gmu)).toHaveLength(40);
      expect(shown).toMatch(
        /\n60 errors, 150 warnings; 110 of them are not shown here .*json gives all\)$/u,
      );
    },
  );

  it('gives programs all', () => {
    expect(JSON.parse(formatProblems(many, 'json'))).toHaveLength(210);
  });

  it('says nothing of more where a hundred are all', () => {
    expect(formatProblems(many.slice(0, 100), 'human')).toMatch(/\n0 errors, 100 warnings$/u);
  });

  it('draws a frame only for those that are shown, also where a warning becomes an error', () => {
    let drawn = 0;
    const counted = many.map((problem) => ({
      ...problem,
      get frame() {
        drawn += 1;
        return '';
      },
    }));
    expect(Object.getOwnPropertyDescriptor(many[0] ?? {}, 'frame')?.get).toBeDefined();
    const errors = counted.map(asError);
    expect(drawn).toBe(0);
    formatProblems(errors, 'human');
    expect(drawn).toBe(100);
    expect(errors.every(({ severity }) => severity === 'error')).toBe(true);
  });
});

it('shows nothing in a name that a terminal or a workflow would obey', () => {
  const found: Problem[] = [];
  const name = 'a\u001B[31m\n::error::x\u202E\u2028##[add-mask]y.md';
  const add = createReport(name, '', found);
  add('file-unexpected', FILE_START, name, '');
  add('slug-invalid', FILE_START, name);
  for (const { file, message } of found) {
    expect(file).toBe('a\uFFFD[31m\uFFFD::error::x\uFFFD\uFFFD##[add-mask]y.md');
    expect(message).not.toMatch(/[\p{Cc}\u2028\u202E]/u);
  }
  expect(formatProblems(found, 'json')).not.toContain('##[');
  expect(JSON.parse(formatProblems(found, 'json'))).toEqual(found);
});
