import { expect, inject, test } from 'vitest';
import { weigh } from '../support/weigh.ts';

const weight = weigh(inject('sites')[0]?.folder ?? '');

test('HTML, CSS and JS of the article fit one initial congestion window: 14.6 kB in Brotli', () => {
  expect(weight.page).toBeLessThanOrEqual(14_600);
});

test('JS is at most 2 kB of it', () => {
  expect(weight.js).toBeLessThanOrEqual(2_000);
});

test('the fonts are at most 70 kB in all', () => {
  expect(weight.fonts).toBeGreaterThan(0);
  expect(weight.fonts).toBeLessThanOrEqual(70_000);
});

test('the page fetches no style sheet and no script: both are in it', () => {
  expect(weight.fetched).toEqual([]);
});
