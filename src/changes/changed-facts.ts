import type { FactChange } from './changes.ts';

/** What is stated, fact by fact, in the order in which it is told. */
export type Stated = Readonly<Record<string, string | null>>;

/** The facts that are stated otherwise than before. */
export function changedFacts(before: Stated, after: Stated): readonly FactChange[] {
  return Object.entries(after).flatMap(([fact, now]): FactChange[] => {
    const was = before[fact] ?? null;
    return was === now ? [] : [{ fact, before: was, after: now }];
  });
}

/** Several in one; null where there is none. */
export function listed(parts: readonly (string | null | undefined)[]): string | null {
  return parts.filter((part) => part).join(', ') || null;
}
