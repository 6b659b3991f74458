import type { MarkedMention } from '../markdown/rehype-mark-mentions.ts';
import type { ActorInput } from '../schema/actor.ts';
import { findMentions, sharedNames } from '../text/find-mentions.ts';
import { namedActors } from './named-actors.ts';
import type { Entry } from '../frontmatter/read-frontmatter.ts';
import { reportOrdinary } from './report-ordinary.ts';
import type { Verification } from './verify-quotes.ts';

/** Finds where the text names the actors, in text order; warns of an actor that it never names. */
export function verifyMentions(
  entries: readonly Entry<ActorInput>[],
  { haystack, yaml, report }: Verification,
): MarkedMention[] {
  const named = namedActors(entries);
  reportOrdinary(named, { haystack, yaml, report });
  const counts = new Map<string, number>();
  const mentions = findMentions(haystack.normalised, named).map(({ id: actor, start, end }) => {
    const count = (counts.get(actor) ?? 0) + 1;
    counts.set(actor, count);
    return { id: `m-${actor}-${count}`, actor, start, end };
  });
  // A name that two share is linked to neither; that is reported by itself.
  const sharing = new Set(sharedNames(named).flatMap(({ ids }) => ids));
  for (const { id, names, index } of named) {
    if (counts.has(id) || sharing.has(id)) continue;
    const listed = names.map((name) => `“${name}”`).join(' or ');
    report('actor-unmentioned', yaml.placeOf(['actors', index, 'name']), id, listed);
  }
  return mentions;
}
