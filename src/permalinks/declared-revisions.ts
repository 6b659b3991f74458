import type { Entry, Frontmatter } from '../article/read-frontmatter.ts';
import type { CorrectionInput } from '../schema/correction.ts';
import { statedFacts } from './facts.ts';
import type { DeclaredRevision } from './public-id.ts';
import { wordsDigest } from './words-digest.ts';

/** The changes of what was published that an article tells of. */
export function declaredRevisions({ yaml, entries }: Frontmatter): DeclaredRevision[] {
  return entries.corrections.flatMap(({ value, index }) => {
    const { date, was, kind = 'correction' } = value;
    if (date === undefined || was === undefined) return [];
    const { text, date: on, ...facts } = was;
    const place = yaml.placeOf(['corrections', index, 'was']);
    const words = text && wordsDigest(text);
    return [
      { anchor: ownerOf(value), kind, date, was: statedFacts({ ...facts, on }), words, place },
    ];
  });
}

function ownerOf({ quote, actor, event }: Entry<CorrectionInput>['value']): string {
  if (quote !== undefined) return `q-${quote}`;
  if (actor !== undefined) return `a-${actor}`;
  return event === undefined ? '' : `d-${event}`;
}
