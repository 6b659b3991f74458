import type { Position, Range } from 'vscode-languageserver';

/** Whether a position is in a range; its end counts, since a cursor stands between two letters. */
export function isWithin({ line, character }: Position, { start, end }: Range): boolean {
  const isAfter = line > start.line || (line === start.line && character >= start.character);
  return isAfter && (line < end.line || (line === end.line && character <= end.character));
}
