import type { Mention, Named } from './named.ts';

/** In whose service people are, by their names: “Chinese Foreign Ministry spokesperson Wang Wenbin”. */
export function mastersOf(mentions: readonly Mention[]): ReadonlyMap<string, Named> {
  const masters = new Map<string, Named>();
  for (const [index, mention] of mentions.entries()) {
    const before = mentions[index - 1];
    const isOf = before?.isInRole && before.start >= mention.from && before.end < mention.start;
    if (isOf && mention.named.kind === 'person' && HOUSES.has(before.named.kind))
      masters.set(mention.named.name, before.named);
  }
  return masters;
}

const HOUSES: ReadonlySet<string> = new Set(['country', 'government', 'organization', 'media']);
