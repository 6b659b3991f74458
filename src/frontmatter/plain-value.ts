import type { Document, Node } from 'yaml';

/** What YAML, or one node of it, says as far as it can be read; null where it has aliases, which nobody may write here. */
export function plainValue(document: Document, node?: Node): unknown {
  try {
    return node ? node.toJS(document, { maxAliasCount: 0 }) : document.toJS({ maxAliasCount: 0 });
  } catch {
    return null;
  }
}
