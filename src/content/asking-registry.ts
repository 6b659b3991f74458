import { hash } from 'node:crypto';
import type { Registry } from '../frontmatter/registry.ts';

/** What was asked of a registry, and what it had. JSON-safe. */
export interface AskedActors {
  /** With the digest of what was found; null for nothing. */
  readonly found: readonly (readonly [id: string, digest: string | null])[];
  readonly meant: readonly (readonly [id: string, meant: string])[];
}

/** A registry that remembers what it was asked. */
export function askingRegistry(registry: Registry): {
  registry: Registry;
  asked: () => AskedActors;
} {
  const found = new Map<string, ReturnType<Registry['find']>>();
  const meant = new Map<string, string>();
  return {
    registry: {
      find: (id) => {
        const actor = found.has(id) ? (found.get(id) ?? null) : registry.find(id);
        found.set(id, actor);
        return actor;
      },
      meant: (id) => {
        // Each takes a look at all that there are.
        const likely = meant.get(id) ?? (meant.size < MOST_MEANT ? registry.meant(id) : null);
        if (likely !== null) meant.set(id, likely);
        return likely ?? '';
      },
    },
    asked: () => ({
      found: [...found].map(([id, actor]) => [id, digestOfActor(actor)] as const),
      meant: [...meant],
    }),
  };
}

const MOST_MEANT = 100;

/** Names what was found of an actor; null where that is nothing. */
export function digestOfActor(actor: ReturnType<Registry['find']>): string | null {
  return actor && hash('sha256', JSON.stringify(actor));
}
