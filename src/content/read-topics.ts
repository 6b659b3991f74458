import { join } from 'node:path';
import { MOST_LENGTH } from '../article/decode-source.ts';
import { displayPath, readOrReport } from '../article/read-or-report.ts';
import type { DraftedFolder } from '../files/drafts.ts';
import type { YamlPlaces } from '../frontmatter/yaml-places.ts';
import { readTopic, type Topic } from '../model/topic.ts';
import { createReport, FILE_START, type Report } from '../problems/create-report.ts';
import type { Problem } from '../problems/problem.ts';
import { topicsSchema } from '../schema/topics.ts';
import { orFail } from './or-fail.ts';
import { readYamlFacts } from './read-yaml-facts.ts';

/** `topics.yaml`, as it was read. */
export interface TopicsFile {
  /** In their order; null where they are not as they should be. */
  readonly topics: readonly Topic[] | null;
  readonly placeOf: YamlPlaces['placeOf'];
  readonly report: Report;
}

/** The topics of the articles, of `topics.yaml`, which there need not be. `lang` is the site’s language. */
export function readTopics(folder: DraftedFolder, lang: string, problems: Problem[]): TopicsFile {
  const file = join(folder.path, 'topics.yaml');
  const path = displayPath(file);
  const before = problems.length;
  const bytes = readOrReport(file, folder, MOST_LENGTH, problems);
  const isThere = bytes !== null || problems.length > before;
  const read =
    bytes && orFail(file, problems, () => readYamlFacts(bytes, path, topicsSchema, 'topics'));
  problems.push(...(read?.problems ?? []));
  const text = () => new TextDecoder().decode(bytes ?? undefined);
  const topics = read?.facts?.map((input) => readTopic(input, lang));
  return {
    topics: isThere ? (topics ?? null) : [],
    placeOf: read?.placeOf ?? (() => FILE_START),
    report: createReport(path, text, problems),
  };
}
