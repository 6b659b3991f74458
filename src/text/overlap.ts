import type { Range } from './normalise.ts';

/** Whether two ranges share anything. */
export function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}
