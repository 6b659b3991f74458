import { expect, it } from 'vitest';
import { emptyWorkspace } from '../permalinks/workspace.ts';

/** What is said of the links of an article beside another one. */
function problemsOf(...links: string[]) {
  const site = emptyWorkspace();
  site.write('articles/other.md', ARTICLE);
  site.write(
    'articles/links.md',
    `---\ntitle: T\ndescription: D\n---\n\n${links.map((link) => `[a](${link})`).join('\n\n')}\n`,
  );
  site.release();
  return site.problems();
}

const ARTICLE = `---
title: Plans
description: D
published: 2026-05-04
actors: [{ id: lind, name: Maria Lind, kind: person }]
quotes: [{ id: plans, speaker: lind, text: We have plans }]
---

“We have plans,” said Maria Lind.
`;

it('a link to a page across articles leads there, where there is something to show', () => {
  expect(
    problemsOf(
      '/quotations/',
      '/quotations/2026-05/',
      '/corrections/',
      '/archive/2026-05/',
      '/archive/undated/',
    ),
  ).toEqual([]);
});

it('a link to a month of which nothing is quoted is broken', () => {
  expect(problemsOf('/quotations/2026-06/', '/corrections/2026-05/')).toEqual([
    'error link-broken links.md:6:1',
    'error link-broken links.md:8:1',
  ]);
});

it('while there is one article, there are no such pages', () => {
  const site = emptyWorkspace();
  site.write('articles/other.md', `${ARTICLE}\n[a](/quotations/)\n`);
  site.release();
  expect(site.problems()).toEqual(['error link-broken other.md:11:1']);
});
