import { z } from 'zod';
import { parseDate } from '../dates/parse-date.ts';
import { compareDays } from '../dates/compare-days.ts';
import { date, id, line, list, MOST, name, text, url } from './fields.ts';

export const ACTOR_KINDS = [
  'person',
  'country',
  'government',
  'organization',
  'media',
  'group',
] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** What an actor does or is for a time. */
const roleSchema = z
  .strictObject({
    role: line,
    /** Id of the actor in whose service it is; that of the actor as a whole where it is left out. */
    of: id.optional(),
    /** The day on which it began and the last one, as far as they are known. */
    from: date.optional(),
    to: date.optional(),
  })
  .superRefine(({ from = '', to = '' }, context) => {
    const [first, last] = [parseDate(from)?.earliest, parseDate(to)?.latest];
    if (first && last && compareDays(first, last) > 0)
      context.addIssue({
        code: 'custom',
        path: ['to'],
        message: 'a date that is not before from:',
      });
  });

export type RoleInput = z.output<typeof roleSchema>;

export const actorSchema = z.strictObject({
  id,
  /** Ids under which it was published before. */
  formerly: list(id, MOST.few),
  name,
  kind: z.enum(ACTOR_KINDS),
  /** What the actor does or is, e.g. “Prime Minister of Japan”. */
  role: line.optional(),
  /** The same for a time each; shown is the one that was held on the day. */
  roles: list(roleSchema, MOST.few),
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

/** An actor as an article gives it: with what `actors.yaml` has of it left out, or by its id alone. */
export const statedActorSchema = z.union([
  id.transform((only): StatedActor => ({ id: only, formerly: [], roles: [], aliases: [] })),
  actorSchema.partial({ name: true, kind: true }),
]);

export type StatedActor = Omit<ActorInput, 'name' | 'kind'> & {
  readonly [K in 'name' | 'kind']?: ActorInput[K] | undefined;
};

/** `content/actors.yaml`: what articles share of the actors that they name. */
export const registrySchema = z
  .array(actorSchema)
  .max(MOST.shared, `at most ${MOST.shared} entries`);
