import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { contrastOf, nearestShade, PAPER } from '../../../src/schema/contrast.ts';

it.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#000000', 21],
  ['#777777', '#ffffff', 4.478],
  ['#8c1d18', '#fdfcf9', 8.884],
  ['#123456', '#123456', 1],
])('%s stands out from %s by %d', (a, b, contrast) => {
  expect(contrastOf(a, b)).toBeCloseTo(contrast, 2);
});

it.each([
  ['#cc6666', PAPER.light],
  ['#ffff00', PAPER.light],
  ['#000000', PAPER.dark],
  ['#8c1d18', PAPER.dark],
])('the shade of %s that can be read on %s is the first that can', (colour, paper) => {
  const shade = nearestShade(colour, paper, 4.5);
  expect(contrastOf(shade, paper)).toBeGreaterThanOrEqual(4.5);
  expect(contrastOf(shade, paper)).toBeLessThan(4.65);
});

it('a colour that can be read is its own nearest shade', () => {
  expect(nearestShade('#8c1d18', PAPER.light, 4.5)).toBe('#8c1d18');
});

it('the paper is that of the pages', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const papers = [...tokens.matchAll(/--paper: (#[0-9a-f]{6});/gu)].map(([, colour]) => colour);
  expect(papers).toEqual([PAPER.light, PAPER.dark]);
});
