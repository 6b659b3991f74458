import type { OpenFrontmatter } from './open-frontmatter.ts';
import { plainValue } from './plain-value.ts';

/** What YAML that is open for edits says; null where it cannot be read, or has aliases, which nobody may write here. */
export function valueOf({ document }: OpenFrontmatter): unknown {
  return document.errors.length > 0 ? null : plainValue(document);
}
