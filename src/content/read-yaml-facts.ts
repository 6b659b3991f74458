import type { z } from 'zod';
import { checkNamedLinks } from '../article/check-named-links.ts';
import { decodeSource } from '../article/decode-source.ts';
import { checkYamlCharacters } from '../frontmatter/check-yaml-characters.ts';
import { parseWithSchema } from '../frontmatter/parse-with-schema.ts';
import { readYaml } from '../frontmatter/read-yaml.ts';
import type { YamlPlaces } from '../frontmatter/yaml-places.ts';
import { createReport, FILE_START } from '../problems/create-report.ts';
import type { Problem } from '../problems/problem.ts';

/** What a file that is YAML alone tells; null, with its problems, where it is not as it should be. */
export interface YamlFacts<T> {
  readonly facts: T | null;
  readonly problems: readonly Problem[];
  readonly placeOf: YamlPlaces['placeOf'];
}

/** Reads the text of a file that is YAML alone; `of` is what its facts are those of. */
export function readYamlFacts<S extends z.ZodType>(
  content: string | Uint8Array,
  path: string,
  schema: S,
  of: 'site' | 'source' | 'topics',
): YamlFacts<z.output<S>> {
  const problems: Problem[] = [];
  const reportIn = (text: string) => createReport(path, text, problems);
  const text = decodeSource(content, reportIn);
  const placeOf = () => FILE_START;
  if (text === null) return { facts: null, problems, placeOf };
  const report = reportIn(text);
  if (text.trim() === '') report('file-empty', FILE_START, of);
  const yaml = text.trim() === '' ? null : readYaml(text, 1, report);
  const facts = yaml && parseWithSchema(yaml, schema, report);
  if (yaml) {
    checkNamedLinks(yaml, report);
    checkYamlCharacters(yaml, text, report);
  }
  const isSound = problems.every(({ severity }) => severity === 'warning');
  return { facts: isSound ? facts : null, problems, placeOf: yaml?.placeOf ?? placeOf };
}
