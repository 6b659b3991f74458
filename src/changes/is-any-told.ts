import type { ArticleChange } from './changes.ts';

/** Whether there is anything to tell of an article, beside its name. */
export function isAnyTold({ kind, facts, things, corrections, text }: ArticleChange): boolean {
  const count = facts.length + things.length + corrections.length;
  return kind !== 'changed' || count > 0 || text !== null;
}
