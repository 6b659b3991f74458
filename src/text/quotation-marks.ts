/** Every double mark that is one character, as the inside of a character class. */
export const DOUBLE_MARKS = '“”„‟"«»‹›「」『』｢｣﹁﹂﹃﹄《》〈〉〝〞〟❝❞❛❜❮❯＂″⹂';

/**
 * Double quotation marks, as typists write them too: two apostrophes or two commas, and the backticks of TeX. Single
 * marks that may be an apostrophe are not among them. Nor is ״ within a Hebrew abbreviation, nor ≪ as “far less than”.
 */
export const QUOTATION_MARK = new RegExp(
  String.raw`[${DOUBLE_MARKS}]|''|\x60{2}|‘‘|’’|ʼʼ|,,(?=\S)|(?<!\p{L})״|״(?!\p{L})|(?<!\w)≪(?=\S)|(?<=\S)≫`,
  'gu',
);

/** What closes that which a mark opens. */
export const CLOSING_MARKS: Readonly<Record<string, readonly string[]>> = {
  '“': ['”', '"', "''", '’’', '“'],
  '”': ['”'],
  '"': ['"', '”'],
  '‟': ['”'],
  '„': ['“', '”', '‟', '"', "''", '‘‘'],
  ',,': ["''", '‘‘', '’’', '“', '”', '"'],
  "''": ["''", '’’'],
  '``': ["''", '’’', '"'],
  '‘‘': ['’’', "''"],
  ʼʼ: ['ʼʼ'],
  '«': ['»'],
  '»': ['«', '»'],
  '‹': ['›'],
  '›': ['‹', '›'],
  '﹁': ['﹂'],
  '﹃': ['﹄'],
  '《': ['》'],
  '〈': ['〉'],
  '≪': ['≫'],
  '「': ['」'],
  '『': ['』'],
  '｢': ['｣'],
  '〝': ['〞', '〟'],
  '❝': ['❞'],
  '❛': ['❜'],
  '❮': ['❯'],
  '＂': ['＂'],
  '״': ['״'],
  '″': ['″'],
  '⹂': ['⹂', '”', '“'],
};

/** The same of single marks: what closes them may be an apostrophe as well. */
export const SINGLE_MARKS: Readonly<Record<string, string>> = {
  '‘': "’'",
  '’': "’'",
  '‚': "‘’'",
  "'": "'’",
  '`': "´'’",
  '´': '´',
  '′': '′',
  '＇': '＇',
};

/** What closes a quotation in double marks, where it is one character, as the inside of a character class. */
export const DOUBLE_CLOSERS = [...new Set(Object.values(CLOSING_MARKS).flat())]
  .filter((mark) => mark.length === 1)
  .join('');

/** The same of single marks. */
export const SINGLE_CLOSERS = [...new Set(Object.values(SINGLE_MARKS).join(''))].join('');

/** Both. */
export const CLOSERS = DOUBLE_CLOSERS + SINGLE_CLOSERS;

/** Marks that are nothing else, neither a sign of inches nor an apostrophe: one that is alone is a slip. */
export const SURE_OPENERS = '“„«「『〈《❝❛❮"';
export const SURE_CLOSERS = '”»」』〉》❞❜❯"';

/** Marks that open in some languages, and close in most. */
export const TURNED = '»›”';

/** Whether a mark opens and closes alike, so that only what is beside it tells which it does. */
export function isStraight(mark: string): boolean {
  return STRAIGHT.has(mark);
}

const STRAIGHT: ReadonlySet<string> = new Set(['"', "''", '＂', '״', '″', '⹂', 'ʼʼ']);
