export interface FontFamily {
  /** The npm package that holds its files and, in `unicode.json`, the characters of each. */
  readonly package: string;
  /** How the names of its files end. */
  readonly cut: string;
  /** Has files in italics too. */
  readonly hasItalic?: boolean;
  /** What the files can be set to: nothing, a weight, or a weight for a size of type. */
  readonly axes: 'none' | 'weight' | 'weight and size';
  /** The one file that has all characters, where it is not told from its subset. */
  readonly file?: string;
  /** Has letters of its own that are drawn by the house serif instead. */
  readonly isEastAsian?: boolean;
}

const houseSerif: FontFamily = {
  package: '@fontsource-variable/source-serif-4',
  cut: 'standard-normal',
  hasItalic: true,
  axes: 'weight and size',
};

const emoji: FontFamily = {
  package: '@fontsource/noto-emoji',
  cut: '400-normal',
  axes: 'none',
  // In pieces, satori would look for one emoji in the piece that has another.
  file: 'noto-emoji-emoji-400-normal.woff2',
};

const notoSerif: FontFamily = { ...variable('noto-serif'), hasItalic: true };

const burmese: FontFamily = {
  package: '@fontsource/noto-serif-myanmar',
  cut: '400-normal',
  axes: 'none',
};

const japanese = eastAsian('jp');
const korean = eastAsian('kr');
const simplified = eastAsian('sc');
const traditional = eastAsian('tc');
const eastAsianFamilies = [simplified, traditional, japanese, korean];

const scripts = [
  ...['hebrew', 'devanagari', 'bengali', 'tamil', 'telugu', 'kannada', 'malayalam', 'gujarati'],
  ...['gurmukhi', 'sinhala', 'thai', 'lao', 'khmer', 'tibetan', 'georgian', 'armenian', 'ethiopic'],
].map((script) => variable(`noto-serif-${script}`));

/** All families that cards can use. */
export const fontFamilies: readonly FontFamily[] = [
  ...[houseSerif, ...eastAsianFamilies, variable('noto-naskh-arabic'), ...scripts, burmese],
  ...[notoSerif, emoji],
];

/**
 * The families in the order in which a character is looked for. Han characters differ between Chinese, Japanese and
 * Korean: the language decides, and where it is none of these, the characters that stand beside them.
 */
export function familiesFor(text: string, lang: string): readonly FontFamily[] {
  const { language, script } = new Intl.Locale(lang).maximize();
  const rest = fontFamilies.filter((family) => family !== houseSerif && !family.isEastAsian);
  const eastAsian = [...new Set([...preferred(text, language, script), ...eastAsianFamilies])];
  // There the marks are those of the language, as wide as its characters.
  return ['ja', 'ko', 'zh'].includes(language)
    ? [...eastAsian, houseSerif, ...rest]
    : [...(isPolytonic(text) ? [notoSerif] : []), houseSerif, ...eastAsian, ...rest];
}

/** Greek with breathings and all accents: the house serif has only some of its letters. */
function isPolytonic(text: string): boolean {
  return /[\u1f00-\u1fff]/u.test(text);
}

function preferred(text: string, language: string, script: string | undefined): FontFamily[] {
  if (language === 'ja') return [japanese];
  if (language === 'ko') return [korean];
  if (language === 'zh') return [script === 'Hant' ? traditional : simplified];
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return [japanese];
  return /\p{Script=Hangul}/u.test(text) ? [korean] : [];
}

function variable(name: string): FontFamily {
  return { package: `@fontsource-variable/${name}`, cut: 'wght-normal', axes: 'weight' };
}

function eastAsian(region: string): FontFamily {
  return { ...variable(`noto-serif-${region}`), isEastAsian: true };
}
