import { excerpt } from '../model/excerpt.ts';
import { sentenceEnds } from './sentence-around.ts';

/** What stands over a text until somebody writes better: its own headline or its first words, and its first sentence. */
export function headOf(text: string, title: string | null) {
  const first = (text.trimStart().split('\n')[0] ?? '').replaceAll(/\s+/gu, ' ').trim();
  const [end = first.length] = sentenceEnds(`${first} X`);
  const sentence = first.slice(0, end).trim() || 'Untitled';
  return {
    title: title ?? whole(excerpt(sentence, MOST_TITLE)),
    description: whole(excerpt(sentence, MOST_DESCRIPTION)),
    isTitled: title !== null,
  };
}

const MOST_TITLE = 90;
const MOST_DESCRIPTION = 300;

/** Without the mark of a quotation that was cut. */
function whole(words: string): string {
  const opened = words.lastIndexOf('“') > words.lastIndexOf('”') ? words.lastIndexOf('“') : -1;
  const straight = words.split('"').length % 2 === 0 ? words.lastIndexOf('"') : -1;
  const cut = Math.max(opened, straight);
  if (cut <= 0) return words.replaceAll(cut === 0 ? /["“]/gu : /(?!)/gu, '');
  return `${words.slice(0, cut).replace(/[\s,;:.–—-]+$/u, '')}…`;
}
