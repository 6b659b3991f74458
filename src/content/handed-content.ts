import type { Problem } from '../problems/problem.ts';
import type { Content } from './read-content.ts';

/*
 * Astro runs the pages as a copy of their own, which shares no variable of a module with the process around them: what
 * that has read of the content is handed to them by way of the global object. Astro’s own store would write all of it
 * to a file, wait, and read it again.
 */
const HANDED = Symbol.for('verbatim.content');
const PROBLEMS = Symbol.for('verbatim.problems');

/** While one writes: what is wrong with the content as it is, also where it is not shown for that reason. */
export function handProblems(problems: readonly Problem[]): void {
  Reflect.set(globalThis, PROBLEMS, problems);
}

export function handedProblems(): readonly Problem[] {
  const problems: readonly Problem[] | undefined = Reflect.get(globalThis, PROBLEMS);
  return problems ?? [];
}

export function handContent(content: Content): void {
  Reflect.set(globalThis, HANDED, () => content);
}

/** Reads the content when the first page is rendered, unless it was handed before. */
export function handContentLater(read: () => Content): void {
  if (handed()) return;
  let content: Content | undefined;
  Reflect.set(globalThis, HANDED, () => (content ??= read()));
}

/** What was handed to the pages; undefined where nothing was yet. */
export function handedContent(): Content | undefined {
  return handed()?.();
}

function handed(): (() => Content) | undefined {
  const read: (() => Content) | undefined = Reflect.get(globalThis, HANDED);
  return read;
}
