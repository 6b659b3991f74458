import { expect, test } from 'vitest';
import { headerRules } from '../../../src/model/header-rules.ts';

const RULE = '/some/path/:page/\n  Cache-Control: public, max-age=0, must-revalidate\n';

test('pages right under the root are asked for anew', () => {
  expect(headerRules('/some/path/', true)).toContain(RULE);
});

test('where there are none, there is no rule for them', () => {
  expect(headerRules('/some/path/', false)).not.toContain(':page');
});
