import { isAdjectiveOf } from './is-adjective-of.ts';
import type { Mention, Named } from './named.ts';
import type { Naming } from './wanted-actors.ts';

/**
 * To whom those belong whom a text names, by their names: “Chinese Foreign Ministry spokesperson Wang Wenbin”, “US
 * President Donald Trump”, “Japan’s Kyodo News”.
 */
export function mastersOf({
  text,
  mentions,
  speakers,
}: Pick<Naming, 'text' | 'mentions' | 'speakers'>): ReadonlyMap<string, Named> {
  const countries = mentions.flatMap(({ named }) => (named.kind === 'country' ? [named] : []));
  const masters = new Map<string, Named>();
  for (const [index, mention] of mentions.entries()) {
    const { named } = mention;
    const before = mentions[index - 1];
    const master =
      (before && isMaster(text, before, mention) ? before.named : undefined) ??
      countries.find(({ name }) => isInRole(name, named.role) || isOfItsState(name, named));
    if (master && master.name !== named.name && !masters.has(named.name))
      masters.set(named.name, master);
  }
  for (const named of speakers) {
    const country = countries.find(({ name }) => isOfItsState(name, named));
    if (country && !masters.has(named.name)) masters.set(named.name, country);
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

/**
 * “Chinese Foreign Ministry”, “a Japanese government official”; an “Iranian writer” is not of that state. Beside a role
 * that says so itself, as “Japanese Prime Minister”, pages would tell the country twice.
 */
function isOfItsState(country: string, { name, kind, role }: Named): boolean {
  const words = (kind === 'person' && role === '') || kind === 'government' ? name : '';
  const [, adjective = '', office = ''] =
    /^((?:(?:North|South) )?\p{Lu}\p{L}+) (.+)$/u.exec(words) ?? [];
  return (kind !== 'person' || OFFICES.test(office)) && isAdjectiveOf(adjective, country);
}

const OFFICES =
  /^(?:(?:vice|deputy|acting)[ -])?(?:president|prime minister|premier|chancellor|king|queen|emperor|ambassador|government|(?:foreign|defen[cs]e|interior|finance|trade|economy|justice|health) (?:minister|ministry|secretary))(?!\p{L})/iu;
