import { formatProblems } from './format-problems.ts';
import type { Problem } from './problem.ts';

/** Thrown where content must not be published; the message is the whole report, for an author to read. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly problems: readonly Problem[];

  constructor(
    problems: readonly Problem[],
    outcome = 'The content has problems; nothing is published.',
  ) {
    super(`${outcome}\n\n${formatProblems(problems, 'human')}`);
    this.problems = problems;
    this.stack = this.message;
  }
}
