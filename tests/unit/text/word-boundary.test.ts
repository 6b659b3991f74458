import { describe, expect, it } from 'vitest';
import { isWordBoundary } from '../../../src/text/word-boundary.ts';

/** Whether words may be cut at each “|” of a text. */
function cuts(marked: string): boolean[] {
  const text = marked.replaceAll('|', '');
  return marked
    .split('|')
    .slice(0, -1)
    .map((_, n, pieces) => isWordBoundary(text, pieces.slice(0, n + 1).join('').length));
}

describe('words may be cut', () => {
  it.each([
    '|we',
    'we|',
    'we| |do',
    '“|we|”',
    'we|, do',
    'end|.',
    '(|we|)',
    'well|-|known',
    'Japan|-|US',
    'we|…|they',
    "l'|Europe",
    '日|本',
    'です|。',
    'ไทย|ไทย',
    'in |1,000| days',
    '$|'.replace('|', ''),
  ])('at %s', (marked) => {
    expect(cuts(marked)).not.toContain(false);
  });
});

describe('words may not be cut', () => {
  it.each([
    'w|e',
    'stra|ße',
    'ми|р',
    'a|1',
    'a|_b',
    "don|'|t",
    "we|'re",
    "China|'s",
    '1|,|000',
    '1|.|5',
    '8|:|30',
    '1|/|2',
    '$|5',
    '€|5',
    '50|%',
    '36|°',
    ' -|5',
    '(−|5',
    'e|\u0301',
    '\uD83D|\uDE00',
    '𠮷|\u0301',
    'cafe|\u0301',
  ])('at %s', (marked) => {
    expect(cuts(marked)).not.toContain(true);
  });
});
