import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PROBLEM_TABLE } from '../../../src/problems/problem-table.ts';

const lines = globSync('tests/unit/**/*.test.ts').flatMap((file) =>
  readFileSync(file, 'utf8').split('\n'),
);

it.each(Object.keys(PROBLEM_TABLE))('%s is expected by a test, at its place', (code) => {
  const place = String.raw`(?:\d+|\\d\+):(?:\d+|\\d\+)`;
  const placed = new RegExp(`${place}.*\\b${code}\\b|\\b${code}\\b.*${place}`, 'u');
  expect(lines.filter((line) => placed.test(line))).not.toEqual([]);
});
