import type { TopicInput } from '../schema/topics.ts';

/** What articles are about. JSON-safe. */
export interface Topic {
  /** Its address is `/topics/<id>/`. */
  readonly id: string;
  /** Ids that it had. */
  readonly formerly: readonly string[];
  readonly title: string;
  readonly description: string | null;
  /** BCP 47. */
  readonly lang: string;
}

/** `siteLang` is the site’s language, BCP 47: that of a topic which names none. */
export function readTopic(
  { id, formerly, title, description, lang }: TopicInput,
  siteLang: string,
): Topic {
  return {
    ...{ id, formerly, title },
    description: description ?? null,
    lang: lang ?? siteLang,
  };
}
