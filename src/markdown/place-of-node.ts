import type { Node } from 'unist';
import { FILE_START } from '../problems/create-report.ts';
import type { Place } from '../problems/problem.ts';

/** The place of a node in its file. */
export function placeOfNode({ position }: Node): Place {
  if (!position) return FILE_START;
  const { start, end } = position;
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
