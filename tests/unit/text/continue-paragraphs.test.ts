import { expect, it } from 'vitest';
import { continueParagraphs } from '../../../src/text/continue-paragraphs.ts';

it.each([
  ['curly marks', '“One.\n“Two.”', '“One.\n_Two.”'],
  ['straight marks', '"One.\n"Two."', '"One.\n_Two."'],
  ['German marks', '„Eins.\n„Zwei.“', '„Eins.\n_Zwei.“'],
  ['French marks and their space', '« Un.\n« Deux. »', '« Un.\n__Deux. »'],
  ['French closing marks at the line', '« Un.\n» Deux. »', '« Un.\n__Deux. »'],
  ['Japanese marks', '「一。\n「二。」', '「一。\n_二。」'],
  ['every paragraph', '“One.\n“Two.\n“Three.”', '“One.\n_Two.\n_Three.”'],
  ['a quotation around another', '“He: «no».\n“Two.”', '“He: «no».\n_Two.”'],
])('takes out what a quotation repeats at a new paragraph: %s', (_, text, expected) => {
  expect(continueParagraphs(text)).toBe(expected.replaceAll('_', '\u00AD'));
});

it.each([
  ['that opens the first paragraph', '“One.”'],
  ['after a quotation that was closed', '“One.”\n“Two.”'],
  ['after a paragraph without one', 'One.\n“Two.”'],
  ['inside a paragraph', '“One. “Two.”'],
  ['of another kind', '“One.\n«Two.»'],
  ['that stands alone', '“One.\n“'],
  ['after inches', 'It is 5" long.\n"Two."'],
])('leaves a mark %s', (_, text) => {
  expect(continueParagraphs(text)).toBe(text);
});
