import fc from 'fast-check';

/** One word of an article, with how it is written in Markdown and what stands before it. */
export interface Written {
  readonly word: string;
  readonly form: (typeof FORMS)[number];
  readonly gap: (typeof GAPS)[number];
}

/** An article: its words, paragraph by paragraph. */
export type AnyArticle = readonly (readonly Written[])[];

const FORMS = [
  'plain',
  'emphasis',
  'strong',
  'link',
  'code',
  'entity',
  'inside',
  'hyphenated',
] as const;
const GAPS = [' ', '  ', '\n', '\\\n', '  \n', '\u00A0'] as const;

const LETTERS = fc.constantFrom(
  ...'the we US China’s don’t Trump’s naïve café cafe\u0301 Straße Ελλάδα мир سلام שלום 한국 말 हिन्दी'.split(
    ' ',
  ),
  ...'日本 中国 首相 です 『 ไทย 𠮷野 👍🏽 so do it a I talks l’Europe well-known e.g. U.S. Smith/Jones a_b'.split(
    ' ',
  ),
);
const NUMBERS = fc.constantFrom(
  ...'1 1,000 $5 50% -5 (−3) 8:30 1/2 €2.5m 2020–21 No.7 °C 3rd'.split(' '),
);
const SIGNS = fc.constantFrom(
  ...'“we walk” , ; – — … “oh ah” ‘no’ « » "so" * _ # > - + 1. \\ ` & &amp; <b> [x] ![ | ~~ =='.split(
    ' ',
  ),
);
// What is not seen, and what mixes letters that look alike, is refused: other tests see to that.
const RANDOM = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 6 })
  .filter((word) => !/[\p{Default_Ignorable_Code_Point}\p{Co}\u2800\uFFF9-\uFFFD]/u.test(word))
  .filter((word) => ALIKE.filter((script) => script.test(word)).length < 2);
const ALIKE = [
  'Latin',
  'Cyrillic',
  'Greek',
  'Armenian',
  'Cherokee',
  'Coptic',
  'Lisu',
  'Georgian',
].map((script) => new RegExp(`\\p{Script=${script}}`, 'u'));

// No word begins with a mark that would combine with what stands before it, or is not seen at all.
const WORD = fc
  .oneof({ weight: 5, arbitrary: LETTERS }, NUMBERS, SIGNS, RANDOM)
  .filter((word) => !/\s|\p{Cc}|\p{Cs}|^\p{M}/u.test(word) && /[^\u00AD\p{Cf}]/u.test(word));

export const anyArticle: fc.Arbitrary<AnyArticle> = fc.array(
  fc.array(
    fc.record({
      word: WORD,
      form: fc.oneof(
        { weight: 3, arbitrary: fc.constant('plain' as const) },
        fc.constantFrom(...FORMS),
      ),
      gap: fc.oneof({ weight: 3, arbitrary: fc.constant(' ' as const) }, fc.constantFrom(...GAPS)),
    }),
    { minLength: 1, maxLength: 12 },
  ),
  { minLength: 1, maxLength: 4 },
);

export function toMarkdown(article: AnyArticle): string {
  return article
    .map((words) =>
      words
        .map((written, index) => (index === 0 ? '' : written.gap) + inMarkdown(written))
        .join(''),
    )
    .join('\n\n');
}

/** The words of an article, in order. */
export function wordsOf(article: AnyArticle): string[] {
  return article.flatMap((words) => words.map(({ word }) => word));
}

function inMarkdown({ word, form }: Written): string {
  const escaped = escape(word);
  switch (form) {
    case 'plain':
      return escaped;
    case 'emphasis':
      return `*${escaped}*`;
    case 'strong':
      return `**${escaped}**`;
    case 'link':
      return `[${escaped}](https://a.b)`;
    case 'code':
      return /[`\\]/u.test(word) ? escaped : `\`${word}\``;
    case 'entity':
      return [...word].map((sign) => `&#${sign.codePointAt(0) ?? 0};`).join('');
    case 'inside':
      return escaped.replace(/^([a-z])([a-z]+)([a-z])$/iu, '$1**$2**$3');
    case 'hyphenated':
      return escaped.replace(/^([a-z]+)([a-z])$/iu, '$1\u00AD$2');
  }
}

function escape(word: string): string {
  return word.replace(/[!-/:-@[-`{-~]/gu, '\\$&');
}

/** The form in which words are compared, made in another way than the product makes it. */
export function reference(text: string): string {
  return text
    .split('\u00AD')
    .join('')
    .normalize('NFC')
    .split(/[‘’‚‛]/u)
    .join("'")
    .split(/[“”„‟]/u)
    .join('"')
    .split(/\s+/u)
    .join(' ')
    .trim();
}
