import { join } from 'node:path';
import type { z } from 'zod';
import { MOST_LENGTH } from '../article/decode-source.ts';
import { displayPath, readOrReport } from '../article/read-or-report.ts';
import type { DraftedFolder } from '../files/drafts.ts';
import type { YamlPlaces } from '../frontmatter/yaml-places.ts';
import { createReport, FILE_START, type Report } from '../problems/create-report.ts';
import type { Problem } from '../problems/problem.ts';
import { orFail } from './or-fail.ts';
import { type FactsOf, readYamlFacts } from './read-yaml-facts.ts';

/** A file of facts that there need not be, as it was read. */
export interface FactsFile<T> {
  /** None where there is no such file; null where they are not as they should be. */
  readonly facts: readonly T[] | null;
  readonly placeOf: YamlPlaces['placeOf'];
  readonly report: Report;
}

/** Reads a list of facts, of `<of>.yaml`. */
export function readFactsFile<T>(
  folder: DraftedFolder,
  of: FactsOf,
  schema: z.ZodType<readonly T[]>,
  problems: Problem[],
): FactsFile<T> {
  const file = join(folder.path, `${of}.yaml`);
  const path = displayPath(file);
  const before = problems.length;
  const bytes = readOrReport(file, folder, MOST_LENGTH, problems);
  const isThere = bytes !== null || problems.length > before;
  const read = bytes && orFail(file, problems, () => readYamlFacts(bytes, path, schema, of));
  problems.push(...(read?.problems ?? []));
  const text = () => new TextDecoder().decode(bytes ?? undefined);
  return {
    facts: isThere ? (read?.facts ?? null) : [],
    placeOf: read?.placeOf ?? (() => FILE_START),
    report: createReport(path, text, problems),
  };
}
