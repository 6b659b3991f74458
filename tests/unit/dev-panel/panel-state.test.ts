import { afterEach, expect, test } from 'vitest';
import { handProblems } from '../../../src/content/handed-content.ts';
import { panelState } from '../../../src/dev-panel/panel-state.ts';
import type { Problem } from '../../../src/problems/problem.ts';

afterEach(() => handProblems([]));

test('of more problems than the panel shows, all are counted, and an error is shown wherever it is', () => {
  const warnings = Array.from({ length: 300 }, (_, index) => problem('a.md', index, 'warning'));
  handProblems([...warnings, problem('z.md', 0, 'error')]);
  const { summary, problems } = panelState('/', '/', '');
  expect(summary).toBe('1 error, 300 warnings');
  expect(problems).toHaveLength(200);
  expect(problems.at(-1)).toMatchObject({ file: 'z.md', severity: 'error' });
});

function problem(file: string, index: number, severity: Problem['severity']): Problem {
  return {
    ...{ code: 'actor-unmentioned', severity, file, message: '', fix: '', frame: '' },
    ...{ line: index + 1, column: 1, endLine: index + 1, endColumn: 1 },
  };
}
