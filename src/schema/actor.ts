import { z } from 'zod';
import { parseDate } from '../dates/parse-date.ts';
import { compareDays } from '../dates/compare-days.ts';
import { date, FORMER_IDS, formerly, id, line, list, MOST, name, text, url } from './fields.ts';

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
    role: line.describe('What the actor does or is for this time.'),
    of: id
      .optional()
      .describe('Id of the actor in whose service it is; that of the actor as a whole by default.'),
    from: date.optional().describe('The day on which it began, as far as it is known: EDTF.'),
    to: date.optional().describe('The last day, as far as it is known: EDTF.'),
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
  id: id.describe('What the actor is referred to by, and linked: #a-<id>.'),
  formerly: formerly.describe(FORMER_IDS),
  name: name.describe('What the actor is called.'),
  kind: z.enum(ACTOR_KINDS).describe('What the actor is.'),
  role: line.optional().describe('What the actor does or is, e.g. “Prime Minister of Japan”.'),
  roles: list(roleSchema, MOST.few).describe(
    'What the actor does or is, for a time each; shown is the one that was held on the day.',
  ),
  of: id.optional().describe('Id of the actor this one belongs to.'),
  aliases: list(name, MOST.few).describe('Other names under which the article mentions the actor.'),
  description: text.optional().describe('Who or what the actor is: a sentence or a few.'),
  url: url.optional().describe('Where the actor is found on the web.'),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d{0,14}$/u, 'the number of a Wikidata item, such as Q57')
    .optional()
    .describe('The number of the actor’s item in Wikidata, such as Q57.'),
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
