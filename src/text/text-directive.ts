/** Words to find, with what stands before and after them in the same block of text, as much as is known. */
export interface WordsInPlace {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * The directive, `:~:text=…`, that has a browser highlight the words when it is put behind an anchor. Long words are
 * given by their first and last ones. It cuts between words of the language (BCP 47), as the browsers ask.
 */
export function textDirective(places: readonly WordsInPlace[], lang: string): string {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
  const directives = places.map(({ exact, prefix, suffix }) => {
    const before = lastWords(prefix, CONTEXT, segmenter);
    const after = firstWords(suffix, CONTEXT, segmenter);
    return [
      ...(before === '' ? [] : [`${encode(before)}-`]),
      ...rangeOf(exact.trim(), segmenter).map(encode),
      ...(after === '' ? [] : [`-${encode(after)}`]),
    ].join(',');
  });
  return `:~:${directives.map((directive) => `text=${directive}`).join('&')}`;
}

/** How many words of the text around. */
const CONTEXT = 3;
/** How many words at either end of a long quotation. */
const END = 4;
/** As many characters have these words in them, or nearly always; no more are cut into words. */
const ENOUGH = 400;

function rangeOf(exact: string, segmenter: Intl.Segmenter): readonly string[] {
  if (wordsOf(exact.slice(0, ENOUGH), segmenter).length <= 2 * END && exact.length <= ENOUGH)
    return [exact];
  return [firstWords(exact, END, segmenter), lastWords(exact, END, segmenter)];
}

function firstWords(text: string, count: number, segmenter: Intl.Segmenter): string {
  const near = text.slice(0, ENOUGH);
  const some = wordsOf(near, segmenter);
  // What is cut may be half a word, so one more is wanted.
  const words = some.length > count ? some : wordsOf(text, segmenter);
  const last = words.slice(0, count).at(-1);
  return last ? text.slice(0, last.index + last.segment.length).trim() : '';
}

function lastWords(text: string, count: number, segmenter: Intl.Segmenter): string {
  const shift = Math.max(0, text.length - ENOUGH);
  const some = wordsOf(text.slice(shift), segmenter);
  if (shift > 0 && some.length > count)
    return text.slice(shift + (some.at(-count)?.index ?? 0)).trim();
  const words = wordsOf(text, segmenter);
  const first = words.at(-count) ?? words[0];
  return first ? text.slice(first.index).trim() : '';
}

function wordsOf(text: string, segmenter: Intl.Segmenter): Intl.SegmentData[] {
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike);
}

/** A hyphen, a comma and an ampersand mean something in a directive. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
}
