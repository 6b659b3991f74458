import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileText } from './compile.ts';

// No input of any kind makes the compiler hang, or fail without a problem at a place in the file.

const MOST_MS = 10_000;

function expectAnswer(content: string | Uint8Array): void {
  const start = performance.now();
  const { article, problems } = compileText(content);
  expect(performance.now() - start).toBeLessThan(MOST_MS);
  const errors = problems.filter(({ severity }) => severity === 'error');
  expect(article === null).toBe(errors.length > 0);
  const lines = new TextDecoder()
    .decode(typeof content === 'string' ? new TextEncoder().encode(content) : content)
    .split(/\r\n|\n|\r/u);
  for (const { line, column, message, fix } of problems) {
    expect(line).toBeGreaterThan(0);
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 2);
    expect(message).not.toBe('');
    expect(fix).not.toBe('');
  }
}

describe('answers to', () => {
  it('any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 500 }), expectAnswer), { numRuns: 300 });
  });

  it('any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 500 }), expectAnswer), {
      numRuns: 300,
    });
  });

  it('anything that looks like an article', () => {
    const pieces = [
      '---\n',
      'title: T\n',
      'description: D\n',
      'actors:\n',
      'quotes:\n',
      '  - id: x\n',
      '    text: ',
      'text\n',
      '    speaker: x\n',
      '- ',
      '[',
      ']',
      '{',
      '}',
      '&a ',
      '*a ',
      '!!x ',
      '"',
      "'",
      '“',
      '”',
      '> ',
      '#',
      '`',
      '```\n',
      '<b>',
      '<!--',
      '(',
      ')',
      '![',
      '](',
      '|',
      '\n',
      '\n\n',
      '  ',
      '\t',
      'x',
      '1. ',
      '[^1]',
      '[^1]: ',
      ':',
      '|-|\n',
      '\\',
      '&amp;',
      '\u00AD',
      '\u2028',
      '\u{1F600}',
    ];
    const text = fc
      .array(fc.constantFrom(...pieces), { maxLength: 80 })
      .map((parts) => parts.join(''));
    fc.assert(fc.property(text, expectAnswer), { numRuns: 1000 });
    const body = text.map((rest) => `---\ntitle: T\ndescription: D\n---\n${rest}`);
    fc.assert(fc.property(body, expectAnswer), { numRuns: 1000 });
  });
});

/** An article of which each piece is within reason, or the code of the problem that refuses it before it is parsed. */
type Outcome = 'read' | 'file-too-large' | 'too-complex' | 'yaml-alias' | 'value-invalid';

function expectOutcome(content: string, outcome: Outcome): void {
  expectAnswer(content);
  const { problems } = compileText(content);
  const codes = new Set(problems.map(({ code }) => code));
  const early = ['file-too-large', 'too-complex', 'yaml-alias', 'value-invalid'] as const;
  expect(early.find((code) => codes.has(code)) ?? 'read').toBe(outcome);
}

describe('answers in time to', () => {
  const head = '---\ntitle: T\ndescription: D\n---\n\n';
  it.each<[what: string, body: string, outcome: Outcome]>([
    ['many brackets', '['.repeat(100_000), 'too-complex'],
    ['fewer brackets', '['.repeat(1_000), 'read'],
    ['many stars', '*a '.repeat(30_000), 'too-complex'],
    ['fewer stars', '*a '.repeat(500), 'read'],
    ['many underscores', '_a__'.repeat(25_000), 'too-complex'],
    ['fewer underscores', '_a__'.repeat(400), 'read'],
    ['nested quotations', `${'> '.repeat(50_000)}x`, 'too-complex'],
    ['fewer nested quotations', `${'> '.repeat(10)}x`, 'read'],
    ['nested lists', nestedLists(1000), 'file-too-large'],
    ['fewer nested lists', nestedLists(10), 'read'],
    ['many backticks', backticks(400), 'too-complex'],
    ['fewer backticks', backticks(100), 'read'],
    ['many footnotes', footnotes(2000), 'too-complex'],
    ['fewer footnotes', footnotes(700), 'read'],
    ['many quotation marks', '“a” '.repeat(40_000), 'read'],
    ['marks that never close', '“a '.repeat(40_000), 'read'],
    ['a very long word', 'a'.repeat(400_000), 'file-too-large'],
    ['a long word', 'a'.repeat(240_000), 'read'],
    ['many tables', '|a|\n|-|\n'.repeat(3000), 'too-complex'],
    ['fewer tables', '|a|\n|-|\n\n'.repeat(500), 'read'],
    ['many entities', '&amp;'.repeat(50_000), 'file-too-large'],
    ['fewer entities', '&amp;'.repeat(2_000), 'read'],
  ])('%s', (_, body, outcome) => expectOutcome(head + body, outcome), 60_000);

  it.each<[what: string, yaml: string, outcome: Outcome]>([
    ['nested YAML', `a: ${'['.repeat(50_000)}`, 'too-complex'],
    [
      'nested maps',
      Array.from({ length: 2000 }, (_, n) => `${' '.repeat(n)}a:`).join('\n'),
      'file-too-large',
    ],
    [
      'aliases of aliases',
      `a: &a [x, x]\n${'bcdefghijklmnop'
        .split('')
        .map((name, n) => `${name}: &${name} [*${'abcdefghijklmno'[n]}, *${'abcdefghijklmno'[n]}]`)
        .join('\n')}`,
      'yaml-alias',
    ],
    ['an alias to itself', 'actors: &a [*a]', 'yaml-alias'],
    ['too many actors', actors(3000), 'value-invalid'],
    ['many actors', actors(1900), 'read'],
    ['too many quotations that are not there', missing(3000), 'value-invalid'],
    ['many quotations that are not there', missing(1900), 'read'],
  ])(
    '%s',
    (_, yaml, outcome) =>
      expectOutcome(
        `---\ntitle: T\ndescription: D\n${yaml}\n---\n\n${'Some words that are there. '.repeat(1500)}\n`,
        outcome,
      ),
    60_000,
  );
});

function nestedLists(depth: number): string {
  return Array.from({ length: depth }, (_, n) => `${'  '.repeat(n)}- x`).join('\n');
}

function backticks(count: number): string {
  return Array.from({ length: count }, (_, n) => '`'.repeat(n)).join(' ');
}

function footnotes(count: number): string {
  return Array.from({ length: count }, (_, n) => `[^${n}]\n\n[^${n}]: x\n\n`).join('');
}

function actors(count: number): string {
  return `actors:\n${Array.from({ length: count }, (_, n) => `  - { id: a${n}, name: Name ${n}, kind: person }`).join('\n')}`;
}

function missing(count: number): string {
  return `actors: [{ id: a, name: A, kind: person }]\nquotes:\n${Array.from({ length: count }, (_, n) => `  - { id: q${n}, speaker: a, text: words not there ${n} }`).join('\n')}`;
}
