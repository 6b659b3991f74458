import type { DateValue } from '../dates/parse-date.ts';
import type { Topic } from '../model/topic.ts';
import { type ArticleRef, articleRef } from './article-ref.ts';
import type { Dossier } from './dossier.ts';
import { printedIn } from './printed-in.ts';
import { spanOf } from './span-of.ts';

/** A topic, as the list of all topics tells of it. JSON-safe. */
export interface ListedTopic {
  readonly topic: Topic;
  readonly articles: number;
  readonly quotations: number;
  /** When its articles were published; null where none is dated. */
  readonly span: DateValue | null;
  /** Null where it has no article that stands. */
  readonly newest: ArticleRef | null;
}

/** The topics in their order. */
export function listedTopics(
  dossier: Pick<Dossier, 'articles' | 'utterances'>,
  topics: readonly Topic[],
): readonly ListedTopic[] {
  return topics.map((topic) => {
    const own = dossier.articles.filter(
      ({ topics: ids, retraction }) => !retraction && ids.includes(topic.id),
    );
    const dates = own.flatMap(({ published }) => published ?? []);
    const [last, first] = [dates[0], dates.at(-1)];
    const [newest] = own;
    return {
      topic,
      articles: own.length,
      quotations: printedIn(dossier, own).length,
      span: first && last ? spanOf(first, last) : null,
      newest: newest ? articleRef(newest) : null,
    };
  });
}
