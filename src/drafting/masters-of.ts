import type { Mention, Named } from './named.ts';

/**
 * To whom those belong whom a text names, by their names: “Chinese Foreign Ministry spokesperson Wang Wenbin”, “US
 * President Donald Trump”, “Japan’s Kyodo News”.
 */
export function mastersOf(text: string, mentions: readonly Mention[]): ReadonlyMap<string, Named> {
  const countries = mentions.flatMap(({ named }) => (named.kind === 'country' ? [named] : []));
  const masters = new Map<string, Named>();
  for (const [index, mention] of mentions.entries()) {
    const { named } = mention;
    const before = mentions[index - 1];
    const master =
      (before && isMaster(text, before, mention) ? before.named : undefined) ??
      countries.find(({ name }) => isInRole(name, named.role));
    if (master && master.name !== named.name && !masters.has(named.name))
      masters.set(named.name, master);
  }
  return masters;
}

function isMaster(text: string, before: Mention, { from, start, named }: Mention): boolean {
  if (named.kind === 'country') return false;
  const isOwner = /^[’']s?\s$/u.test(text.slice(before.end, from));
  if (isOwner && named.kind !== 'person') return before.named.kind === 'country';
  const isRole = before.isInRole && before.start >= from && before.end < start;
  return isRole && named.kind === 'person' && HOUSES.has(before.named.kind);
}

const HOUSES: ReadonlySet<string> = new Set(['country', 'government', 'organization', 'media']);

/** “US President”, “Prime Minister of Japan” */
function isInRole(country: string, role: string): boolean {
  return (
    role.startsWith(`${country} `) ||
    role.endsWith(` of ${country}`) ||
    role.endsWith(` of the ${country}`)
  );
}
