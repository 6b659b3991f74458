const unspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;

/** Puts a zero-width space between the words of scripts that write none, so that lines can break there. */
export function breakWords(text: string, lang: string): string {
  const words = new Intl.Segmenter(lang, { granularity: 'word' });
  return text.replaceAll(unspaced, (run) =>
    [...words.segment(run)].map(({ segment }) => segment).join('\u200b'),
  );
}
