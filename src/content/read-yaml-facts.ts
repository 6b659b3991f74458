import type { z } from 'zod';
import { checkNamedLinks } from '../article/check-named-links.ts';
import { conflictPlace } from '../article/conflict-place.ts';
import { decodeSource } from '../article/decode-source.ts';
import { checkYamlCharacters } from '../frontmatter/check-yaml-characters.ts';
import { parseWithSchema } from '../frontmatter/parse-with-schema.ts';
import { readYaml, type YamlSource } from '../frontmatter/read-yaml.ts';
import { createReport, FILE_START, type Report } from '../problems/create-report.ts';
import type { YamlPlaces } from '../frontmatter/yaml-places.ts';
import type { Problem } from '../problems/problem.ts';

/** What a file that is YAML alone tells; null, with its problems, where it is not as it should be. */
export interface YamlFacts<T> {
  readonly facts: T | null;
  readonly problems: readonly Problem[];
  readonly placeOf: YamlPlaces['placeOf'];
}

/** Reads the text of a file that is YAML alone; `of` is what its facts are those of. */
export function readYamlFacts<T>(
  content: string | Uint8Array,
  path: string,
  schema: z.ZodType<T>,
  of: FactsOf,
): YamlFacts<T> {
  const problems: Problem[] = [];
  const opened = openYaml(content, path, of, problems);
  const facts = opened && parseWithSchema(opened.yaml, schema, opened.report);
  const isSound = problems.every(({ severity }) => severity === 'warning');
  return {
    facts: isSound ? facts : null,
    problems,
    placeOf: opened?.yaml.placeOf ?? (() => FILE_START),
  };
}

/** What a file of facts tells of. */
export type FactsOf = 'site' | 'source' | 'topics' | 'actors' | 'authors';

/** The YAML of such a file, at most `most` long, as far as it is right by itself; null, and reported, where there is none. */
export function openYaml(
  content: string | Uint8Array,
  path: string,
  of: FactsOf,
  problems: Problem[],
  most?: number,
): { readonly yaml: YamlSource; readonly report: Report } | null {
  const reportIn = (text: string) => createReport(path, text, problems);
  const text = decodeSource(content, reportIn, most);
  if (text === null) return null;
  const report = reportIn(text);
  if (text.trim() === '') {
    report('file-empty', FILE_START, of);
    return null;
  }
  const conflict = conflictPlace(text);
  if (conflict) {
    report('conflict-marks', conflict);
    return null;
  }
  const yaml = readYaml(text, 1, report);
  if (!yaml) return null;
  checkNamedLinks(yaml, report);
  checkYamlCharacters(yaml, text, report);
  return { yaml, report };
}
