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

describe('answers in time to', () => {
  const head = '---\ntitle: T\ndescription: D\n---\n\n';
  it.each([
    ['many brackets', '['.repeat(100_000)],
    ['many stars', '*a '.repeat(30_000)],
    ['many underscores', '_a__'.repeat(25_000)],
    ['nested quotations', `${'> '.repeat(50_000)}x`],
    ['nested lists', Array.from({ length: 1000 }, (_, n) => `${'  '.repeat(n)}- x`).join('\n')],
    ['many backticks', Array.from({ length: 400 }, (_, n) => '`'.repeat(n)).join(' ')],
    [
      'many footnotes',
      Array.from({ length: 2000 }, (_, n) => `[^${n}]\n\n[^${n}]: x\n\n`).join(''),
    ],
    ['many quotation marks', '“a” '.repeat(40_000)],
    ['marks that never close', '“a '.repeat(40_000)],
    ['a very long word', 'a'.repeat(400_000)],
    ['many tables', '|a|\n|-|\n'.repeat(3000)],
    ['many entities', '&amp;'.repeat(50_000)],
  ])(
    '%s',
    (_, body) => {
      expectAnswer(head + body);
    },
    60_000,
  );

  it.each([
    ['nested YAML', `a: ${'['.repeat(50_000)}`],
    ['nested maps', Array.from({ length: 2000 }, (_, n) => `${' '.repeat(n)}a:`).join('\n')],
    [
      'aliases of aliases',
      `a: &a [x, x]\n${'bcdefghijklmnop'
        .split('')
        .map((name, n) => `${name}: &${name} [*${'abcdefghijklmno'[n]}, *${'abcdefghijklmno'[n]}]`)
        .join('\n')}`,
    ],
    ['an alias to itself', 'actors: &a [*a]'],
    [
      'many actors',
      `actors:\n${Array.from({ length: 3000 }, (_, n) => `  - { id: a${n}, name: Name ${n}, kind: person }`).join('\n')}`,
    ],
    [
      'many quotations that are not there',
      `actors: [{ id: a, name: A, kind: person }]\nquotes:\n${Array.from({ length: 3000 }, (_, n) => `  - { id: q${n}, speaker: a, text: words that are not there ${n} }`).join('\n')}`,
    ],
  ])(
    '%s',
    (_, yaml) => {
      expectAnswer(
        `---\ntitle: T\ndescription: D\n${yaml}\n---\n\n${'Some words that are there. '.repeat(2000)}\n`,
      );
    },
    60_000,
  );
});
