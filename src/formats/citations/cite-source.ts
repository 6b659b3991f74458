import type { Source } from '../../model/source.ts';
import { oneLine } from '../../text/one-line.ts';
import type { CitedSource } from './citation.ts';

/** A source with its name in one line. */
export function citeSource(source: Source | null): CitedSource | null {
  return source && { ...source, name: oneLine(source.name) };
}
