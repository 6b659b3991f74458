import type { OpenFrontmatter } from './open-frontmatter.ts';

/** What YAML that is open for edits says; null where it cannot be read, or has aliases, which nobody may write here. */
export function valueOf({ document }: OpenFrontmatter): unknown {
  if (document.errors.length > 0) return null;
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    return null;
  }
}
