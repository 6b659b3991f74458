import type { Topic } from '../model/topic.ts';

/** An id that a topic had, and that no other has now. JSON-safe. */
export interface FormerTopic {
  readonly former: string;
  readonly topic: Topic;
}

export function formerTopics(topics: readonly Topic[]): readonly FormerTopic[] {
  const taken = new Set(topics.map(({ id }) => id));
  return topics.flatMap((topic) =>
    topic.formerly.flatMap((former) => {
      if (taken.has(former)) return [];
      taken.add(former);
      return [{ former, topic }];
    }),
  );
}
