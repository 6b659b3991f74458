import type { Citing } from '../../../src/article/citings-of.ts';
import { FILE_START } from '../../../src/problems/create-report.ts';
import { checkCitings, type CitingOutcome } from '../../../src/sources/check-citings.ts';
import type { SourceText } from '../../../src/sources/source-text.ts';

/** Words that an article quotes from a document; by default, of nobody whose name counts, in English. */
export function citing(words: string | readonly string[], more: Partial<Citing> = {}): Citing {
  return {
    quote: 'words',
    source: 'briefing',
    kind: 'words',
    form: 'direct',
    parts: typeof words === 'string' ? [words] : words,
    words: typeof words === 'string' ? [words] : words,
    next: '',
    lang: 'en',
    speaker: [],
    places: { words: FILE_START, source: FILE_START, speaker: FILE_START },
    ...more,
  };
}

/** A document of paragraphs, as it would be read from a plain text whose labels are not understood. */
export function documentOf(text: string): SourceText {
  let start = 0;
  const blocks = text.split('\n\n').map((block, at) => {
    const from = start;
    start += block.length + 2;
    const end = from + block.length;
    return { start: from, end, number: at + 1, seconds: null, speaker: null };
  });
  return { text, blocks };
}

export function checkAll(source: SourceText, citings: readonly Citing[]): CitingOutcome[] {
  const files = citings.map((each) => ({ file: 'x.md', citing: each }));
  return checkCitings({ id: 'briefing', lang: null, text: source }, files);
}

export function check(source: SourceText | string, asked: Citing): CitingOutcome {
  const [outcome] = checkAll(typeof source === 'string' ? documentOf(source) : source, [asked]);
  if (!outcome) throw new Error('There is no outcome');
  return outcome;
}

/** The runs of the document in which some words stand; null where they do not. */
export function foundIn(
  source: SourceText | string,
  words: string | readonly string[],
  more: Partial<Citing> = {},
): readonly string[] | null {
  const { found } = check(source, citing(words, more));
  const text = typeof source === 'string' ? source : source.text;
  return found?.ranges.map(({ start, end }) => text.slice(start, end)) ?? null;
}
