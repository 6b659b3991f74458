/**
 * Double quotation marks, as typists write them too: two apostrophes or two commas, and the backticks of TeX. Single
 * marks that may be an apostrophe are not among them. Nor is ״ within a Hebrew abbreviation, nor ≪ as “far less than”.
 */
export const QUOTATION_MARK =
  /[“”„‟"«»‹›「」『』｢｣﹁﹂﹃﹄《》〈〉〝〞〟❝❞❛❜❮❯＂″⹂]|''|``|‘‘|’’|ʼʼ|,,(?=\S)|(?<!\p{L})״|״(?!\p{L})|(?<!\w)≪(?=\S)|(?<=\S)≫/gu;

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

/** Whether a mark opens and closes alike, so that only what is beside it tells which it does. */
export function isStraight(mark: string): boolean {
  return STRAIGHT.has(mark);
}

const STRAIGHT: ReadonlySet<string> = new Set(['"', "''", '＂', '״', '″', '⹂', 'ʼʼ']);
