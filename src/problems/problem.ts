import type { ProblemCode } from './problem-table.ts';
import type { Severity } from './wording.ts';

/** A place in a file: lines and columns count from 1, columns in UTF-16 units, the end is exclusive. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** Whether the lines there are not to be shown: they have what was removed for good. */
  readonly isHidden?: boolean;
}

/** One thing an author has to mend (error) or look at (warning). */
export interface Problem extends Place {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** Path as the author would type it. */
  readonly file: string;
  /** What happened. */
  readonly message: string;
  /** What to do. */
  readonly fix: string;
  /** The lines around the place, marked; empty where the file has no text to show. */
  readonly frame: string;
}
