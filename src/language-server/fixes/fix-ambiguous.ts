import { findPassage } from '../../article/haystack.ts';
import { selectWords } from '../../drafting/select-words.ts';
import type { Edit } from '../../frontmatter/edit.ts';
import {
  columnOf,
  isFlow,
  nodeAt,
  type OpenFrontmatter,
  pairAt,
  rangeOf,
  lastOffset,
} from '../../frontmatter/open-frontmatter.ts';
import type { Path } from '../../frontmatter/read-yaml.ts';
import { clip } from '../../text/clip.ts';
import { spotAt } from '../open-file.ts';
import { toScalar } from '../to-scalar.ts';
import { verificationOf } from '../verification-of.ts';
import type { Faulty, Fix } from './fix.ts';

/** Says which of several places is meant, by the words before it, and behind it where those are the same too. */
export function fixAmbiguous({ opened, text, start }: Faulty): Fix[] {
  const path = opened && spotAt(opened, start)?.path;
  const [list, index] = path ?? [];
  const words = verificationOf(text);
  if (!opened || !words || (list !== 'quotes' && list !== 'dates')) return [];
  const entries: readonly Listed[] = words.entries[list];
  const parts = [entries.find((entry) => entry.index === index)?.value.text ?? []].flat();
  const search = findPassage(words.haystack, { parts });
  if (parts.length !== 1 || search.kind !== 'ambiguous' || typeof index !== 'number') return [];
  return search.places.flatMap((place): Fix[] => {
    const selected = selectWords(words.haystack, [place]);
    const { prefix, suffix } = selected ?? {};
    const edits = addContext(opened, [list, index], { prefix, suffix });
    const { line } = words.locate(place);
    const near = clip(prefix ?? suffix ?? '', 40);
    return edits.length > 0 ? [{ title: `Mean those in line ${line}, by “${near}”`, edits }] : [];
  });
}

interface Listed {
  readonly index: number;
  readonly value: { readonly text?: string | readonly string[] | undefined };
}

interface Context {
  readonly prefix: string | undefined;
  readonly suffix: string | undefined;
}

/** Puts keys behind the `text:` of an entry. */
function addContext(opened: OpenFrontmatter, path: Path, context: Context): Edit[] {
  const pair = pairAt(opened, path, 'text');
  const lines = (['prefix', 'suffix'] as const).flatMap((key) =>
    context[key] === undefined || pairAt(opened, path, key)
      ? []
      : `${key}: ${toScalar(context[key])}`,
  );
  if (!pair || lines.length === 0) return [];
  const end = lastOffset(opened, pair.value);
  if (isFlow(nodeAt(opened, path)))
    return [{ start: end, end, text: lines.map((line) => `, ${line}`).join('') }];
  const indent = ' '.repeat(columnOf(opened, rangeOf(opened, pair.key)[0]));
  const added = lines.map((line) => `${opened.newline}${indent}${line}`).join('');
  const lineEnd = opened.text.slice(end).search(/\r?\n/u);
  const at = lineEnd < 0 ? end : end + lineEnd;
  return [{ start: at, end: at, text: added }];
}
