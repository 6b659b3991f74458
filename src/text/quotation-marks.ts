/**
 * Double quotation marks, as typists write them too: two apostrophes or two commas, and the backticks of TeX. Single
 * marks are not among them, since a closing one cannot be told from an apostrophe.
 */
export const QUOTATION_MARK = /[“”„‟"«»‹›「」『』｢｣﹁﹂﹃﹄《》〝〞〟❝❞＂]|''|``|‘‘|’’|,,(?=\S)/gu;

/** What closes that which a mark opens. */
export const CLOSING_MARKS: Readonly<Record<string, readonly string[]>> = {
  '“': ['”', '"', "''", '’’', '“'],
  '”': ['”'],
  '"': ['"', '”'],
  '„': ['“', '”', '‟', '"', "''", '‘‘'],
  ',,': ["''", '‘‘', '’’', '“', '”', '"'],
  "''": ["''", '’’'],
  '``': ["''", '’’', '"'],
  '‘‘': ['’’', "''"],
  '«': ['»'],
  '»': ['«', '»'],
  '‹': ['›'],
  '›': ['‹', '›'],
  '﹁': ['﹂'],
  '﹃': ['﹄'],
  '《': ['》'],
  '「': ['」'],
  '『': ['』'],
  '｢': ['｣'],
  '〝': ['〞', '〟'],
  '❝': ['❞'],
  '＂': ['＂'],
};

/** Whether a mark opens and closes alike, so that only what is beside it tells which it does. */
export function isStraight(mark: string): boolean {
  return mark === '"' || mark === "''" || mark === '＂';
}
