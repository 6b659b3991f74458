import { expect, test } from 'vitest';
import { rolesToTell } from '../../../src/wording/roles-to-tell.ts';
import { sampleActor, sampleArticle, sampleQuote } from '../page/sample-article.ts';

test('the role of a speaker is told once, where the list first has words of theirs', () => {
  const actors = ['lind', 'berg'].map((id) =>
    sampleActor({ id, kind: 'person', name: id, role: `Role of ${id}`, of: null }),
  );
  const quotes = ['lind', 'berg', 'lind', 'nobody'].map((id) =>
    sampleQuote({ speaker: { id, name: id } }),
  );
  expect(rolesToTell(sampleArticle({ actors, quotes }))).toEqual([
    'Role of lind',
    'Role of berg',
    null,
    null,
  ]);
});
