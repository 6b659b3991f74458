import { createReport, FILE_START } from '../problems/create-report.ts';
import type { Problem } from '../problems/problem.ts';
import { type Site, siteSchema } from '../schema/site.ts';
import { checkNamedLinks } from '../article/check-named-links.ts';
import { checkYamlCharacters } from '../frontmatter/check-yaml-characters.ts';
import { decodeSource } from '../article/decode-source.ts';
import { parseWithSchema } from '../frontmatter/parse-with-schema.ts';
import { readYaml } from '../frontmatter/read-yaml.ts';

/** Reads the text of `site.yaml`; null, with its problems, where it is not as it should be. */
export function readSite(
  content: string | Uint8Array,
  path: string,
): { site: Site | null; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const reportIn = (text: string) => createReport(path, text, problems);
  const text = decodeSource(content, reportIn);
  if (text === null) return { site: null, problems };
  const report = reportIn(text);
  if (text.trim() === '') report('file-empty', FILE_START, 'site');
  const yaml = text.trim() === '' ? null : readYaml(text, 1, report);
  const site = yaml && parseWithSchema(yaml, siteSchema, report);
  if (yaml) {
    checkNamedLinks(yaml, report);
    checkYamlCharacters(yaml, text, report);
  }
  const isSound = problems.every(({ severity }) => severity === 'warning');
  return { site: isSound ? site : null, problems };
}
