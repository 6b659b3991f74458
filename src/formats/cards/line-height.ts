const tall =
  /[\p{Script=Arabic}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
const full =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Sinhala}\p{Script=Ethiopic}]/u;

/** How far apart lines of a text are to stand, in its type sizes: some scripts build higher than Latin. */
export function lineHeight(text: string): number {
  if (tall.test(text)) return 1.6;
  return full.test(text) ? 1.4 : 1.2;
}
