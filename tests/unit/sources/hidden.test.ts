import { expect, it } from 'vitest';
import { withoutHidden } from '../../../src/sources/without-hidden.ts';

const block = { number: 1, seconds: null, speaker: null };

it('leaves out what readers of a document do not see, and moves its blocks and pages', () => {
  const text = '\u202EWe\u200B met.\n\nThe\u200F end.';
  const shown = withoutHidden({
    text,
    blocks: [
      { ...block, start: 0, end: 9 },
      { ...block, start: 11, end: text.length },
    ],
    pages: [
      { number: 1, start: 0 },
      { number: 2, start: 11 },
    ],
  });
  expect(shown.text).toBe('We met.\n\nThe end.');
  expect(shown.blocks).toMatchObject([
    { start: 0, end: 7 },
    { start: 9, end: 17 },
  ]);
  expect(shown.pages?.[1]?.start).toBe(9);
});

it('joins the lines of scripts that part no words, but not their paragraphs', () => {
  const { text } = withoutHidden({ text: '橋は\n秋まで。\r\nまた\n\n次の line\nof', blocks: [] });
  expect(text).toBe('橋は秋まで。また\n\n次の line\nof');
});
