import { z } from 'zod';
import { id, lang, line, list, MOST, text } from './fields.ts';

/** `content/topics.yaml`: what articles are about, in the order in which topics are listed. */
export const topicsSchema = z
  .array(
    z.strictObject({
      /** Its address is `/topics/<id>/`. */
      id,
      /** Ids under which it was published before. */
      formerly: list(id, MOST.few),
      title: line,
      /** A sentence or a few. */
      description: text.optional(),
      /** The language of both; the site’s by default. */
      lang: lang.optional(),
    }),
  )
  .max(MOST.few, `at most ${MOST.few} entries`);

export type TopicInput = z.output<typeof topicsSchema>[number];
