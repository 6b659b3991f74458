import type { UnframedProblem } from '../problems/framed.ts';
import { createMove } from './create-move.ts';

/** What was found out of a text when the whole dossier was read last. */
export interface Standing {
  readonly text: string;
  /** All that is wrong with it. */
  readonly whole: readonly UnframedProblem[];
  /** Of that, what the text tells by itself. */
  readonly own: readonly UnframedProblem[];
}

/**
 * What is wrong with a text: what it tells by itself, and what was last found of it in the whole dossier, moved to where
 * its lines are now.
 */
export function mergeFindings(
  text: string,
  own: readonly UnframedProblem[],
  standing: Standing | undefined,
): readonly UnframedProblem[] {
  if (!standing) return own;
  if (standing.text === text) return standing.whole;
  const whole = new Set(standing.whole.map(identity));
  const before = new Set(standing.own.map(identity));
  const lifted = new Set(standing.own.filter((each) => !whole.has(identity(each))).map(words));
  const across = standing.whole.filter((each) => !before.has(identity(each)));
  const move = createMove(standing.text, text);
  return [
    ...own.filter((each) => !lifted.has(words(each))),
    ...across.map((each) => ({ ...each, ...move(each) })),
  ];
}

function identity({ line, column, ...problem }: UnframedProblem): string {
  return `${line}:${column} ${words(problem)}`;
}

function words({ code, message }: Pick<UnframedProblem, 'code' | 'message'>): string {
  return `${code} ${message}`;
}
