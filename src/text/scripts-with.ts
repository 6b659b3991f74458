/**
 * What tells a script from others: `ideographic` and `dictionary` ones are written without spaces, such that in the
 * former a character is about a word, and in the latter only a dictionary tells words; `syllabic` parts its syllables
 * by a sign of its own. Letters that are `joining` take other shapes as a joiner says, those that are `alike` look like
 * letters of another script. `tall` and `full` ones build higher than Latin.
 */
export type Trait =
  'ideographic' | 'dictionary' | 'syllabic' | 'rightToLeft' | 'joining' | 'alike' | 'tall' | 'full';

/** The scripts with any of some traits, as Unicode names them. */
export function scriptsWith(...traits: readonly Trait[]): string[] {
  return Object.entries(SCRIPTS).flatMap(([script, own]) =>
    own.some((trait) => traits.includes(trait)) ? script : [],
  );
}

/** The inside of a character class, with the letters of all scripts that have any of some traits. */
export function lettersOf(...traits: readonly Trait[]): string {
  return scriptsWith(...traits)
    .map((script) => String.raw`\p{Script=${script}}`)
    .join('');
}

/** The same with the signs that a script has in common with others. */
export function signsOf(...traits: readonly Trait[]): string {
  return scriptsWith(...traits)
    .map((script) => String.raw`\p{Script_Extensions=${script}}`)
    .join('');
}

const SCRIPTS: Readonly<Record<string, readonly Trait[]>> = {
  Adlam: ['rightToLeft', 'joining'],
  Arabic: ['rightToLeft', 'joining', 'tall'],
  Armenian: ['alike'],
  Balinese: ['joining'],
  Bengali: ['joining', 'full'],
  Chakma: ['joining'],
  Cherokee: ['alike'],
  Cyrillic: ['alike'],
  Devanagari: ['joining', 'full'],
  Ethiopic: ['full'],
  Greek: ['alike'],
  Gujarati: ['joining', 'full'],
  Gurmukhi: ['joining', 'full'],
  Han: ['ideographic', 'full'],
  Hangul: ['full'],
  Hanifi_Rohingya: ['rightToLeft', 'joining'],
  Hebrew: ['rightToLeft'],
  Hiragana: ['ideographic', 'full'],
  Javanese: ['joining'],
  Kannada: ['joining', 'full'],
  Katakana: ['ideographic', 'full'],
  Khmer: ['dictionary', 'joining', 'tall'],
  Lao: ['dictionary', 'tall'],
  Latin: ['alike'],
  Malayalam: ['joining', 'full'],
  Mandaic: ['rightToLeft', 'joining'],
  Mongolian: ['joining'],
  Myanmar: ['dictionary', 'joining', 'tall'],
  Newa: ['joining'],
  Nko: ['rightToLeft', 'joining'],
  Oriya: ['joining'],
  Phags_Pa: ['joining'],
  Samaritan: ['rightToLeft'],
  Sinhala: ['joining', 'full'],
  Syriac: ['rightToLeft', 'joining'],
  Tamil: ['joining', 'full'],
  Telugu: ['joining', 'full'],
  Thaana: ['rightToLeft'],
  Thai: ['dictionary', 'tall'],
  Tibetan: ['syllabic', 'joining', 'tall'],
};
