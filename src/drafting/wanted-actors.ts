import type { Mention, Named } from './named.ts';

/** Whom a text names, and how. */
export interface Naming {
  readonly text: string;
  readonly mentions: readonly Mention[];
  /** Of the quotations. */
  readonly speakers: readonly Named[];
  /** The names of those who say anything, in quotation marks or not. */
  readonly sayers: ReadonlySet<string>;
  /** What some are called for the time being, with their names. */
  readonly called: ReadonlyMap<string, string>;
}

/** Whom an article lists of all that a text names: who speaks, others as far as it says who they are, and to whom those belong. */
export function wantedActors(
  { mentions, speakers, sayers }: Naming,
  masters: ReadonlyMap<string, Named>,
): Named[] {
  const all = [...mentions.map(({ named }) => named), ...speakers];
  const named = [...new Map(all.map((each) => [each.name, each])).values()];
  const speaking = new Set([...sayers, ...speakers.map(({ name }) => name)]);
  const counts = Map.groupBy(mentions, (mention) => mention.named.name);
  const wanted = named.filter(
    (each) => speaking.has(each.name) || isTold(each, counts.get(each.name)?.length ?? 0),
  );
  const served = wanted.flatMap(({ name }) => masters.get(name) ?? []);
  return [...new Map([...wanted, ...served].map((each) => [each.name, each])).values()];
}

/** Whether the text says enough of somebody to list them. */
function isTold({ name, kind, role }: Named, count: number): boolean {
  if (kind === 'country') return true;
  if (kind === 'person') return role !== '' && name.includes(' ');
  return count > 1 && (name.includes(' ') || /^\p{Lu}{3,}$/u.test(name));
}
