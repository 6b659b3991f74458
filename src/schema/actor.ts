import { z } from 'zod';
import { id, line, list, MOST, name, text, url } from './fields.ts';

export const ACTOR_KINDS = [
  'person',
  'country',
  'government',
  'organization',
  'media',
  'group',
] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

export const actorSchema = z.strictObject({
  id,
  /** Ids under which it was published before. */
  formerly: list(id, MOST.few),
  name,
  kind: z.enum(ACTOR_KINDS),
  /** What the actor does or is, e.g. “Prime Minister of Japan”. */
  role: line.optional(),
  /** Id of the actor this one belongs to. */
  of: id.optional(),
  /** Other names under which the article mentions the actor. */
  aliases: list(name, MOST.few),
  description: text.optional(),
  url: url.optional(),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d{0,14}$/u, 'the number of a Wikidata item, such as Q57')
    .optional(),
});

export type ActorInput = z.output<typeof actorSchema>;
