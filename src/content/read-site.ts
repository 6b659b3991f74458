import type { Problem } from '../problems/problem.ts';
import type { YamlPlaces } from '../frontmatter/yaml-places.ts';
import { type Site, siteSchema } from '../schema/site.ts';
import { readYamlFacts } from './read-yaml-facts.ts';

/** The site’s own facts, and where each stands. */
export interface ReadSite {
  /** Null, with its problems, where they are not as they should be. */
  readonly site: Site | null;
  readonly placeOf: YamlPlaces['placeOf'];
  readonly problems: readonly Problem[];
}

/** Reads the text of `site.yaml`. */
export function readSite(content: string | Uint8Array, path: string): ReadSite {
  const { facts: site, ...read } = readYamlFacts(content, path, siteSchema, 'site');
  return { site, ...read };
}
