import type { TopicInput } from '../schema/topics.ts';
import { type TextAttributes, textAttributes } from './text-attributes.ts';

/** What articles are about. JSON-safe. */
export interface Topic {
  /** Its address is `/topics/<id>/`. */
  readonly id: string;
  readonly title: string;
  readonly description: string | null;
  /** BCP 47. */
  readonly lang: string;
  readonly textAttributes: TextAttributes;
}

/** `siteLang` is the site’s language, BCP 47: that of a topic which names none. */
export function readTopic({ id, title, description, lang }: TopicInput, siteLang: string): Topic {
  return {
    id,
    title,
    description: description ?? null,
    lang: lang ?? siteLang,
    textAttributes: textAttributes(lang ?? siteLang, siteLang),
  };
}
