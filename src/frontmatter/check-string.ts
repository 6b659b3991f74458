import type { Report } from '../problems/create-report.ts';
import type { Place } from '../problems/problem.ts';
import { clip } from '../text/clip.ts';
import { hiddenCharacters } from '../text/hidden-characters.ts';
import { disguisedWords, mixedWords } from '../text/mixed-words.ts';
import type { Range } from '../text/normalise.ts';

/** Reports characters that readers do not see, and words of mixed scripts, in one string; `placeOf` finds their places. */
export function checkString(text: string, placeOf: (range: Range) => Place, report: Report): void {
  reportHidden(text, placeOf, report);
  for (const { word, letters, ...range } of mixedWords(text))
    report('letters-mixed', placeOf(range), clip(word, 60), letters);
  for (const { word, letters, ...range } of disguisedWords(text))
    report('letters-alike', placeOf(range), clip(word, 60), letters);
}

/** Reports the characters that readers do not see, or that reorder what they read. */
export function reportHidden(text: string, placeOf: (range: Range) => Place, report: Report): void {
  for (const { kind, name, ...range } of hiddenCharacters(text))
    report(kind === 'reorders' ? 'character-reordering' : 'character-hidden', placeOf(range), name);
}
