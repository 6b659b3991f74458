import type { Frontmatter } from '../article/read-frontmatter.ts';
import { ownerAnchor } from '../schema/correction-owner.ts';
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
      { anchor: ownerAnchor(value), kind, date, was: statedFacts({ ...facts, on }), words, place },
    ];
  });
}
