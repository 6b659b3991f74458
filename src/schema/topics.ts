import { z } from 'zod';
import { FORMER_IDS, formerly, id, lang, line, MOST, text } from './fields.ts';

/** `content/topics.yaml`: what articles are about, in the order in which topics are listed. */
export const topicsSchema = z
  .array(
    z.strictObject({
      id: id.describe('What articles name the topic by; its address is /topics/<id>/.'),
      formerly: formerly.describe(FORMER_IDS),
      title: line.describe('What the topic is called.'),
      description: text.optional().describe('What it is about: a sentence or a few.'),
      lang: lang.optional().describe('The language of both; the site’s by default.'),
    }),
  )
  .max(MOST.few, `at most ${MOST.few} entries`);

export type TopicInput = z.output<typeof topicsSchema>[number];
