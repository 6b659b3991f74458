import { textAt } from './text-at.ts';

/** The id of an entry of a frontmatter that was not checked yet; an actor may be an id alone. */
export function idAt(item: unknown): string | undefined {
  return typeof item === 'string' ? item : textAt(item, 'id');
}
