import type { z } from 'zod';
import { unquotedText } from './unquoted-text.ts';

type Issue = z.core.$ZodIssue;

/**
 * What is wrong within the form that a value was meant to have, where a field may be written in more than one; the issue
 * itself where the value has none of them.
 */
export function withinUnion(issue: Issue, value: unknown): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  // No key of ours looks like the beginning of a sentence.
  if (/^(?![a-z]+:)/u.test(unquotedText(value) ?? 'none:')) return [issue];
  const meant = issue.errors.find((branch) => branch.length > 0 && !branch.some(isOfAnotherForm));
  if (!meant) return [issue];
  return meant.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** The forms that a value may have, as Zod names them: `string`, `array`, `object`. */
export function formsOf(issue: Issue): readonly string[] {
  if (issue.code === 'invalid_type') return [issue.expected];
  if (issue.code !== 'invalid_union') return [];
  return [...new Set(issue.errors.flat().filter(isOfAnotherForm).flatMap(formsOf))];
}

function isOfAnotherForm({ code, path }: Issue): boolean {
  return code === 'invalid_type' && path.length === 0;
}
