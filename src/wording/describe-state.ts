import type { QuoteForm } from '../schema/quote.ts';
import type { CheckState } from '../model/source-check.ts';
import type { Words } from './words.ts';

/** What holds of a quotation, in a sentence or two; `parts` are the words that were looked for, as they are written. */
export function describeState(
  state: CheckState,
  form: QuoteForm,
  parts: readonly string[],
  { states, text }: Words,
): string {
  const sentence = states.sentence(state, form);
  if (state === 'not held') return sentence;
  const marks = parts.join(' ');
  return [
    sentence,
    ...(/…|\.{3}/u.test(marks) ? [states.omitted] : []),
    ...(/\[[^\]…]*[^\]….][^\]]*\]/u.test(marks) ? [states.bracketed] : []),
  ].join(text.gap);
}
