import { expect, test } from 'vitest';
import { explainError } from '../../../src/cli/explain-error.ts';

const report = 'The content has problems.\n\na.md:1:1 error …';

test('prints the report of a content error, and nothing else', () => {
  expect(explainError(contentError())).toBe(report);
});

test('finds the content error that caused another', () => {
  const middle = new Error('wrapped', { cause: contentError() });
  expect(explainError(new Error('outer', { cause: middle }))).toBe(report);
});

test('names any other error, its place and its hint, without a stack trace', () => {
  const loc = { file: 'src/a.astro', line: 3, column: 7 };
  const error = Object.assign(new TypeError('It broke.'), { loc, hint: 'Mend it.' });
  expect(explainError(error)).toBe('TypeError: It broke.\n  at src/a.astro:3:7\n  Mend it.');
});

test.each([
  ['EACCES', '/a/.lock', '/a/.lock may not be read or written by you: change what'],
  ['ENOSPC', undefined, 'A file cannot be written, since there is no room left: make some'],
])('says in words what the system refuses with %s, and what to do', (code, path, said) => {
  const error = Object.assign(new Error(`${code}: x`), {
    code,
    syscall: 'open',
    ...(path && { path }),
  });
  expect(explainError(error)).toContain(said);
  expect(explainError(error)).not.toContain(code);
});

test('ends where causes run in a circle', () => {
  const error = new Error('round');
  error.cause = error;
  expect(explainError(error)).toBe('Error: round');
});

test('prints what is thrown and is no error', () => {
  expect(explainError('words')).toBe('words');
});

function contentError(): Error {
  return Object.assign(new Error(report), { name: 'ContentError' });
}
