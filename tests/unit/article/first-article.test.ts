import { en } from '../../../src/wording/languages/en.ts';
import { wordingOf } from '../../../src/wording/wording-of.ts';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { demoContent } from '../../support/demo-content.ts';
import { compileText, codes } from './compile.ts';

const FILE = 'articles/us-japan-leaders-meeting.md';
const SHIPPED = `content/${FILE}`;
const SEED = '../shared/seed/article.txt';

const text = readFileSync(`${demoContent}/${FILE}`, 'utf8');
const paragraphs = text
  .replace(/^---\n.*?\n---\n/su, '')
  .trim()
  .split('\n\n');

it('has the words that were given, and no others', () => {
  const checksum = createHash('sha256').update(paragraphs.join('\n')).digest('hex');
  expect(checksum).toBe('643649332b4796da64fc0c10fa80c9314949ad2d3c806ca309a419b6f951e847');
});

// A site of one’s own begins without it.
it.skipIf(!existsSync(SHIPPED))('is what this project ships with', () => {
  expect(readFileSync(SHIPPED, 'utf8')).toBe(text);
});

it.skipIf(!existsSync(SEED))('has every paragraph of the text that was given', () => {
  const seed = readFileSync(SEED, 'utf8').trim().split('\n');
  // The label of a link whose address was lost on the way; it is no paragraph of the article.
  expect(seed.at(-1)).toBe('Source link');
  expect(paragraphs).toEqual(seed.slice(0, -1));
});

it('has no problem, and every quotation in it is listed', () => {
  const compiled = compileText(text);
  expect(codes(compiled)).toEqual([]);
  expect(
    compiled.article?.quotes.map(({ id, speaker, form }) => `${id} ${speaker.id} ${form}`),
  ).toEqual([
    'as-soon-as-possible us-and-japan direct',
    'trump-great-conversation trump direct',
    'official-no-plans-yet japan-official direct',
    'wang-trend-of-times wang direct',
    'defence-ministry-necessary-steps china-defence-ministry indirect',
    'free-and-open-indo-pacific us direct',
  ]);
});

it('invents nothing that was not given', () => {
  const { article } = compileText(text);
  expect(article).toMatchObject({ published: null, updated: null, source: null, authors: [] });
});

it('orders its dates, with the planned meeting as expected', () => {
  const { article } = compileText(text);
  expect(
    article?.timeline.map(({ id, status, date }) => `${id}, ${status}, ${wordingOf(date, en)}`),
  ).toEqual([
    'pompeo-in-southeast-asia, occurred, September 2020',
    'telephone-call, occurred, 8 October 2020',
    'trump-comments, occurred, on or after 8 October 2020',
    'leaders-meeting, expected, on or after 8 October 2020',
  ]);
});

it('names everybody it lists', () => {
  const { article } = compileText(text);
  const actors = article?.actors ?? [];
  expect(actors).toHaveLength(17);
  expect(actors.filter(({ mentions }) => mentions.length === 0)).toEqual([]);
});
