/** What a font draws as one shape are the letters that it stands for; what it does not tell is to be seen. */
export function lettersOf(text: string): string {
  return text
    .replace(SHAPES, (shape) => OWN_SHAPES.get(shape) ?? shape.normalize('NFKC'))
    .replaceAll('\0', '\u{FFFD}')
    .replace(/\s+/gu, ' ');
}

// Ligatures, the forms of Arabic letters in a word, and those of marks in lines that run from top to bottom.
const SHAPES =
  /[\u{FB00}-\u{FB06}\u{FB50}-\u{FDFF}\u{FE10}-\u{FE19}\u{FE30}-\u{FE44}\u{FE70}-\u{FEFC}\u{F001}\u{F002}]/gu;

/** Where many fonts, Liberation among them, have the two commonest ligatures. */
const OWN_SHAPES: ReadonlyMap<string, string> = new Map([
  ['\u{F001}', 'fi'],
  ['\u{F002}', 'fl'],
]);
