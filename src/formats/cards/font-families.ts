export interface FontFamily {
  readonly name: string;
  /** The npm package that holds its files and, in `unicode.json`, the characters of each. */
  readonly package: string;
  /** What stands in the names of its files before the style. */
  readonly cut: string;
  /** Has files in italics too. */
  readonly hasItalic?: boolean;
  /** The subset that has all characters, where the pieces will not do. */
  readonly whole?: string;
  /** What it is used for, where it has more. */
  readonly only?: RegExp;
}

export const houseSerif: FontFamily = {
  ...variable('source-serif-4'),
  cut: 'standard',
  hasItalic: true,
};

const notoSerif: FontFamily = { ...variable('noto-serif'), hasItalic: true };

// With breathings and all accents: the house serif has only some of these letters.
const polytonic: FontFamily = { ...notoSerif, name: 'polytonic', only: /\p{Script=Greek}/u };

// Emoji are joined to others, which may be in other pieces.
const emoji: FontFamily = { ...fixed('noto-emoji'), whole: 'emoji' };

const japanese = eastAsian('jp');
const korean = eastAsian('kr');
const simplified = eastAsian('sc');
const traditional = eastAsian('tc');
const eastAsianFamilies = [simplified, traditional, japanese, korean];

const scripts = [
  ...['hebrew', 'devanagari', 'bengali', 'tamil', 'telugu', 'kannada', 'malayalam', 'gujarati'],
  ...['gurmukhi', 'sinhala', 'thai', 'lao', 'khmer', 'tibetan', 'georgian', 'armenian', 'ethiopic'],
].map((script) => variable(`noto-serif-${script}`));

const others = [
  ...[variable('noto-naskh-arabic'), ...scripts, fixed('noto-serif-myanmar')],
  ...[notoSerif, emoji],
];

/** All families that cards can use. */
export const fontFamilies: readonly FontFamily[] = [houseSerif, ...eastAsianFamilies, ...others];

/**
 * The families in the order in which a character is looked for. Han characters differ between Chinese, Japanese and
 * Korean: the language decides, and where it is none of these, the characters that stand beside them.
 */
export function familiesFor(text: string, lang: string): readonly FontFamily[] {
  const { language, script } = new Intl.Locale(lang).maximize();
  const eastAsian = [...new Set([...preferred(text, language, script), ...eastAsianFamilies])];
  // There the marks are those of the language, as wide as its characters.
  if (['ja', 'ko', 'zh'].includes(language)) return [...eastAsian, houseSerif, ...others];
  const first = /[\u1f00-\u1fff]/u.test(text) ? [polytonic, houseSerif] : [houseSerif];
  return [...first, ...eastAsian, ...others];
}

function preferred(text: string, language: string, script: string | undefined): FontFamily[] {
  if (language === 'ja') return [japanese];
  if (language === 'ko') return [korean];
  if (language === 'zh') return [script === 'Hant' ? traditional : simplified];
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return [japanese];
  return /\p{Script=Hangul}/u.test(text) ? [korean] : [];
}

function variable(name: string): FontFamily {
  return { name, package: `@fontsource-variable/${name}`, cut: 'wght' };
}

function fixed(name: string): FontFamily {
  return { name, package: `@fontsource/${name}`, cut: '400' };
}

/** The house serif draws letters better. */
function eastAsian(region: string): FontFamily {
  const only = /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\u0000-\u007f]/u;
  return { ...variable(`noto-serif-${region}`), only };
}
