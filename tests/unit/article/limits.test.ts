import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readSite } from '../../../src/content/read-site.ts';
import { MOST } from '../../../src/schema/fields.ts';
import { compileText } from './compile.ts';

const ANN = { id: 'ann', name: 'Ann', kind: 'person' };
const letters = (count: number) => 'x'.repeat(count);
const entries = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));

/** The problems of an article with this frontmatter, as “code: fix”. */
function told(frontmatter: object, words = 'talk'): string[] {
  const head = stringify({ title: 'T', description: 'D', actors: [ANN], ...frontmatter });
  return compileText(`---\n${head}---\n\nAnn says ${words}.\n`)
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ code, fix }) => `${code}: ${fix}`);
}

const quote = { id: 'q', speaker: 'ann', text: 'talk' };
const day = { id: 'd', date: '2020', title: 'T' };
const correction = { date: '2020', text: 'Wrong.' };

/** A field, the most it may have, and frontmatter with so much in it. */
const FIELDS: readonly (readonly [string, number, (text: string) => object])[] = [
  ['title', MOST.line, (title) => ({ title })],
  ['description', MOST.prose, (description) => ({ description })],
  ['name of an author', MOST.line, (name) => ({ authors: [{ name }] })],
  ['name alone of an author', MOST.line, (name) => ({ authors: [name] })],
  ['name of a source', MOST.line, (name) => ({ source: { name } })],
  ['name alone of a source', MOST.line, (source) => ({ source })],
  ['role', MOST.line, (role) => ({ actors: [{ ...ANN, role }] })],
  ['name of an actor', MOST.name, (name) => ({ actors: [{ ...ANN, name, aliases: ['Ann'] }] })],
  ['alias', MOST.name, (alias) => ({ actors: [{ ...ANN, aliases: [alias] }] })],
  ['description of an actor', MOST.prose, (description) => ({ actors: [{ ...ANN, description }] })],
  ['title of a date', MOST.line, (title) => ({ dates: [{ ...day, title }] })],
  ['context', MOST.prose, (context) => ({ quotes: [{ ...quote, context }] })],
  ['note of a correction', MOST.prose, (text) => ({ corrections: [{ ...correction, text }] })],
  ['reason', MOST.prose, (reason) => ({ withdrawn: [{ id: 'q-old', date: '2020', reason }] })],
  ['reason of a retraction', MOST.prose, (reason) => ({ retraction: { date: '2020', reason } })],
  ['id', MOST.id, (id) => ({ dates: [{ ...day, id }] })],
  ['former slug', MOST.formerSlug, (slug) => ({ formerly: [slug] })],
];

describe.each(FIELDS)('the %s', (_, most, frontmatter) => {
  it(`may have ${most} characters, and no more`, () => {
    expect(told(frontmatter(letters(most)))).toEqual([]);
    expect(told(frontmatter(letters(most + 1)))).toEqual([
      `value-invalid: Write at most ${most} characters.`,
    ]);
  });
});

it('the words of a quotation may be as long as a long speech, and no longer', () => {
  const quoting = (words: string) => told({ quotes: [{ ...quote, text: words }] }, words);
  expect(quoting(letters(MOST.words))).toEqual([]);
  expect(quoting(letters(MOST.words + 1))).toEqual([
    `value-invalid: Write at most ${MOST.words} characters.`,
  ]);
});

it.each([
  ['authors', MOST.few, (count: number) => ({ authors: entries(count, () => 'Jo') })],
  [
    'aliases',
    MOST.few,
    (count: number) => ({ actors: [{ ...ANN, aliases: entries(count, (n) => `Name ${n}`) }] }),
  ],
  [
    'corrections',
    MOST.entries,
    (count: number) => ({ corrections: entries(count, () => ({ ...correction })) }),
  ],
])('%s may be so many, and no more', (_, most, frontmatter) => {
  expect(told(frontmatter(most))).toEqual([]);
  expect(told(frontmatter(most + 1))).toEqual([`value-invalid: Write at most ${most} entries.`]);
});

it('says how many entries there are, and where', () => {
  const { problems } = compileText(
    `---\ntitle: T\ndescription: D\nauthors: [${entries(MOST.few + 1, () => 'Jo').join(', ')}]\n---\n\nText\n`,
  );
  expect(problems.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([
    '4:11 “a list of 201 entries” is no value for “authors”.',
  ]);
});

it('what is wrong with a value is told once', () => {
  expect(told({ quotes: [{ ...quote, text: ['', []] }] })).toEqual([
    'value-invalid: Write some text.',
    'type-wrong: Write text here.',
  ]);
});

it('what was published before there was a limit may be told whole', () => {
  const was = { text: letters(MOST.words + 1), speaker: letters(MOST.name + 1) };
  const title = { ...correction, was: { title: letters(MOST.prose + 1) } };
  const words = { ...correction, quote: 'q', was };
  expect(told({ quotes: [quote], corrections: [title, words] })).toEqual([]);
});

it.each(['title', 'tagline'])('the site’s %s has a limit', (field) => {
  const site = { title: 'S', tagline: 'T', lang: 'en', publisher: { name: 'P' } };
  const codesOf = (text: string) =>
    readSite(stringify({ ...site, [field]: text }), 'site.yaml').problems.map(({ code }) => code);
  expect(codesOf(letters(MOST.line))).toEqual([]);
  expect(codesOf(letters(MOST.line + 1))).toEqual(['value-invalid']);
});
