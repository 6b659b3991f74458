import type { MarkedMention } from '../markdown/rehype-mark-mentions.ts';
import type { ActorInput } from '../schema/actor.ts';
import { findMentions } from '../text/find-mentions.ts';
import type { Entry } from './read-frontmatter.ts';
import type { Verification } from './verify-quotes.ts';

/** Finds where the text names the actors, in text order; warns of an actor that it never names. */
export function verifyMentions(
  entries: readonly Entry<ActorInput>[],
  { haystack, yaml, report }: Verification,
): MarkedMention[] {
  const named = entries.map(({ value: { id, name, aliases } }) => ({
    id,
    names: [name, ...aliases],
  }));
  const counts = new Map<string, number>();
  const mentions = findMentions(haystack.normalised, named).map(({ id: actor, start, end }) => {
    const count = (counts.get(actor) ?? 0) + 1;
    counts.set(actor, count);
    return { id: `m-${actor}-${count}`, actor, start, end };
  });
  for (const { index, value } of entries) {
    if (counts.has(value.id)) continue;
    const names = [value.name, ...value.aliases].map((name) => `“${name}”`).join(' or ');
    report('actor-unmentioned', yaml.placeOf(['actors', index, 'name']), value.id, names);
  }
  return mentions;
}
