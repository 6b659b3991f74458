import { draftText } from '../../drafting/draft-text.ts';
import type { Faulty, Fix } from './fix.ts';

/** Makes an article of a text that has no frontmatter at all, as `draft` does. */
export function fixDraft({ kind, text, overview }: Faulty): Fix[] {
  // One that stands below other words is to be moved, and not made again.
  if (kind !== 'article' || /^---\s*$/mu.test(text)) return [];
  const drafted = draftText(new TextEncoder().encode(text), {
    kind: 'md',
    fallback: overview?.lang ?? 'en',
    known: [...(overview?.actors.values() ?? [])],
  });
  if ('why' in drafted) return [];
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const edit = { start: 0, end: text.length, text: drafted.text.replaceAll('\n', newline) };
  return [{ title: 'Draft the frontmatter from the text', edits: [edit], isPreferred: true }];
}
