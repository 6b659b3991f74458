import type { TextAttributes } from './text-attributes.ts';

/** What pages show of a topic. */
export interface ListedTopic {
  /** Its address is `/topics/<id>/`. */
  readonly id: string;
  readonly title: string;
  readonly textAttributes: TextAttributes;
}
