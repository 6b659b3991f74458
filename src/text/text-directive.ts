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

function rangeOf(exact: string, segmenter: Intl.Segmenter): readonly string[] {
  const count = wordsOf(exact, segmenter).length;
  if (count <= 2 * END) return [exact];
  return [firstWords(exact, END, segmenter), lastWords(exact, END, segmenter)];
}

function firstWords(text: string, count: number, segmenter: Intl.Segmenter): string {
  const last = wordsOf(text, segmenter).slice(0, count).at(-1);
  return last ? text.slice(0, last.index + last.segment.length).trim() : '';
}

function lastWords(text: string, count: number, segmenter: Intl.Segmenter): string {
  const first = wordsOf(text, segmenter).at(-count) ?? wordsOf(text, segmenter)[0];
  return first ? text.slice(first.index).trim() : '';
}

function wordsOf(text: string, segmenter: Intl.Segmenter): Intl.SegmentData[] {
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike);
}

/** A hyphen, a comma and an ampersand mean something in a directive. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
}
