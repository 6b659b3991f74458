import { expect, test } from 'vitest';
import { headerRules } from '../../../src/model/header-rules.ts';

const rules = headerRules('/some/path/');

test('pages are asked for anew, however deep they lie', () => {
  for (const path of ['', ':folder1/', ':folder1/:folder2/:folder3/:folder4/:folder5/'])
    expect(rules).toContain(
      `/some/path/${path}\n  Cache-Control: public, max-age=0, must-revalidate\n`,
    );
});

test('there are no more rules than every host takes, and none that some do not know', () => {
  const paths = rules.match(/^\/.*/gmu) ?? [];
  expect(paths.length).toBeLessThanOrEqual(100);
  expect(Math.max(...rules.split('\n').map((line) => line.length))).toBeLessThan(2000);
  expect(paths.filter((path) => (path.match(/\*/gu) ?? []).length > 1)).toEqual([]);
  for (const path of paths) {
    const names = path.match(/:\w+/gu) ?? [];
    expect(new Set(names).size).toBe(names.length);
  }
});
