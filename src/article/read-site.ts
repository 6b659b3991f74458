import { readFileSync } from 'node:fs';
import { createReport, FILE_START } from '../problems/create-report.ts';
import type { Problem } from '../problems/problem.ts';
import { type Site, siteSchema } from '../schema/site.ts';
import { decodeSource } from './decode-source.ts';
import { parseWithSchema } from './parse-with-schema.ts';
import { readYaml } from './read-yaml.ts';

/** Reads `site.yaml`; null, with its problems, where it is not as it should be. */
export function readSite(
  file: string,
  path: string,
): { site: Site | null; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const reportIn = (text: string) => createReport(path, text, problems);
  const text = decodeSource(readFileSync(file), reportIn);
  if (text === null) return { site: null, problems };
  const yaml = text.trim() === '' ? null : readYaml(text, 1, reportIn(text));
  if (text.trim() === '') reportIn(text)('file-empty', FILE_START);
  return { site: yaml && parseWithSchema(yaml, siteSchema, reportIn(text)), problems };
}
