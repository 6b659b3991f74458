import type { Problem } from '../problems/problem.ts';
import { type Site, siteSchema } from '../schema/site.ts';
import { readYamlFacts } from './read-yaml-facts.ts';

/** Reads the text of `site.yaml`; null, with its problems, where it is not as it should be. */
export function readSite(
  content: string | Uint8Array,
  path: string,
): { site: Site | null; problems: readonly Problem[] } {
  const { facts: site, problems } = readYamlFacts(content, path, siteSchema, 'site');
  return { site, problems };
}
