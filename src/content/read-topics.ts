import type { DraftedFolder } from '../files/drafts.ts';
import { readTopic, type Topic } from '../model/topic.ts';
import type { Problem } from '../problems/problem.ts';
import { topicsSchema } from '../schema/topics.ts';
import { type FactsFile, readFactsFile } from './read-facts-file.ts';

/** The topics of the articles, of `topics.yaml`, in their order. `lang` is the site’s language. */
export function readTopics(
  folder: DraftedFolder,
  lang: string,
  problems: Problem[],
): FactsFile<Topic> {
  const { facts, ...file } = readFactsFile(folder, 'topics', topicsSchema, problems);
  return { ...file, facts: facts && facts.map((input) => readTopic(input, lang)) };
}
