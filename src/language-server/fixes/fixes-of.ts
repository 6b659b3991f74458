import { fixActor } from './fix-actor.ts';
import { fixAmbiguous } from './fix-ambiguous.ts';
import { fixDraft } from './fix-draft.ts';
import { fixMeant } from './fix-meant.ts';
import { fixUnlisted } from './fix-unlisted.ts';
import { fixWords } from './fix-words.ts';
import type { Faulty, Fix } from './fix.ts';

/** What an editor can offer to mend a problem, by its code; what the problem says was meant goes before that. */
export function fixesOf(faulty: Faulty): readonly Fix[] {
  const fix = FIXES[String(faulty.diagnostic.code)];
  return [...fixMeant(faulty), ...(fix?.(faulty) ?? [])];
}

const FIXES: Readonly<Record<string, (faulty: Faulty) => Fix[]>> = {
  'frontmatter-missing': fixDraft,
  'quote-unlisted': fixUnlisted,
  'actor-unknown': fixActor,
  'quote-ambiguous': fixAmbiguous,
  'date-text-ambiguous': fixAmbiguous,
  'quote-not-found': fixWords,
  'date-text-not-found': fixWords,
};
