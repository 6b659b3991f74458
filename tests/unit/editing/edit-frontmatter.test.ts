import { expect, test } from 'vitest';
import { applyEdits, type Edit } from '../../../src/frontmatter/edit.ts';
import { addEntry, addToIdList, replaceScalar } from '../../../src/frontmatter/edit-frontmatter.ts';
import { type OpenFrontmatter, openYaml } from '../../../src/frontmatter/open-frontmatter.ts';
import { removeItem } from '../../../src/frontmatter/remove-entry.ts';

function edited(yaml: string, edit: (opened: OpenFrontmatter) => Edit[]): string {
  return applyEdits(yaml, edit(openYaml(yaml)));
}

test.each([
  ['folded', 'id: >-\n  Ada\nname: B\n'],
  ['literal, with lines to spare', 'id: |+\n  Ada\n\n\nname: B\n'],
  ['of Windows', 'id: >-\r\n  Ada\r\nname: B\r\n'],
])('an id in the place of a text that is %s leaves the lines after it', (_what, yaml) => {
  const after = edited(yaml, (opened) => replaceScalar(opened, ['id'], 'ada'));
  expect(after).toBe(yaml.replace(/[>|][-+]?\r?\n {2}Ada/u, 'ada'));
});

test('a list goes right behind a text of several lines', () => {
  const yaml = 'id: >-\n  ada\ntext: |\n  words\n';
  expect(edited(yaml, (opened) => addToIdList(opened, [], 'formerly', ['a'], 'id'))).toBe(
    'id: >-\n  ada\nformerly: [a]\ntext: |\n  words\n',
  );
});

test.each([
  ['a comment', '# the co-chair\n  '],
  ['a line of its own', '\n  # - so\n  '],
  ['an anchor', '&co-chair '],
])('an entry is set, and another removed, where %s follows the dash', (_what, before) => {
  const yaml = `quotes:\n- id: a\n- ${before}id: b\n`;
  expect(edited(yaml, (opened) => addEntry(opened, 'quotes', { id: 'c' }))).toBe(
    `${yaml}- id: c\n`,
  );
  expect(edited(yaml, (opened) => removeItem(opened, ['quotes'], 1))).toBe('quotes:\n- id: a\n');
});
