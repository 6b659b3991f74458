import { anchorOfCorrection } from '../model/anchor.ts';
import type { Entry, Frontmatter } from '../frontmatter/read-frontmatter.ts';
import type { CorrectionInput } from '../schema/correction.ts';
import { statedFacts } from './facts.ts';
import type { DeclaredRevision } from './public-id.ts';
import { wordsDigest } from './words-digest.ts';

/** The changes of what was published that an article tells of. */
export function declaredRevisions(frontmatter: Frontmatter): DeclaredRevision[] {
  return frontmatter.entries.corrections.flatMap((entry) => revisionOf(entry, frontmatter) ?? []);
}

/** The change that a correction tells of; null where it says nothing of what was there before. */
export function revisionOf(
  { value, index }: Entry<CorrectionInput>,
  { yaml }: Frontmatter,
): DeclaredRevision | null {
  const { date, was, kind = 'correction' } = value;
  if (date === undefined || was === undefined) return null;
  const { text, date: on, ...facts } = was;
  return {
    anchor: anchorOfCorrection(value),
    kind,
    date,
    was: statedFacts({ ...facts, on }),
    words: text && wordsDigest(text),
    place: yaml.placeOf(['corrections', index, 'was']),
  };
}
