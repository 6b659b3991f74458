import { diffArrays } from 'diff';
import { compareWords } from '../model/compare-words.ts';
import { countWords } from '../text/count-words.ts';
import type { TextChange } from './changes.ts';

/** How many words of a text are new and how many are no more; null where it is as it was. */
export function editedText(before: string, after: string): TextChange | null {
  if (before === after) return null;
  let [added, removed] = [0, 0];
  const runs = diffArrays(before.split('\n'), after.split('\n'));
  for (const [index, run] of runs.entries()) {
    if (run.added && runs[index - 1]?.removed) continue;
    const next = run.removed && runs[index + 1]?.added ? runs[index + 1] : undefined;
    if (!run.added && !run.removed) continue;
    const own = run.value.join('\n');
    const edited = run.added
      ? countEdited('', own)
      : countEdited(own, next?.value.join('\n') ?? '');
    added += edited.added;
    removed += edited.removed;
  }
  return { added, removed, before: countWords(before), after: countWords(after) };
}

// Beyond, to compare word by word takes longer than anybody waits.
const MOST_LENGTH = 100_000;

function countEdited(before: string, after: string) {
  if (before.length + after.length > MOST_LENGTH)
    return { added: countWords(after), removed: countWords(before) };
  const pieces = compareWords(before, after);
  const count = (change: 'new' | 'gone') =>
    pieces.reduce((sum, piece) => sum + (piece.change === change ? countWords(piece.text) : 0), 0);
  return { added: count('new'), removed: count('gone') };
}
