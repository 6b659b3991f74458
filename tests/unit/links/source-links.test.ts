import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyWorkspace } from '../permalinks/workspace.ts';

/** An article whose links stand from its thirteenth line on, each two lines below the one before. */
function linking(rights: string, ...urls: readonly string[]) {
  const site = emptyWorkspace();
  mkdirSync(join(site.folder, 'sources'));
  site.write('sources/minutes.txt', 'We have plans.');
  site.write('sources/minutes.yaml', `title: M\nretrieved: 2026-01-01\nrights: ${rights}\n`);
  const links = urls.map((url) => `[a](${url})\n\n`).join('');
  site.write('articles/links.md', `${ARTICLE}\n${links}`);
  site.release();
  return site;
}

const ARTICLE = `---
title: T
description: D
formerly: [rails]
actors:
  - { id: lind, name: Maria Lind, kind: person }
quotes:
  - { id: plans, formerly: [hopes], speaker: lind, text: We have plans, source: minutes }
---

Maria Lind said: “We have plans”.
`;

describe('a link to the page of a source', () => {
  it('leads there, where there is that source', () => {
    const site = linking('quote', '/sources/minutes/', '/sources/nothing/');
    expect(site.problems()).toEqual(['error link-broken links.md:15:1']);
  });

  it('leads to what is on it', () => {
    const there = ['main', 'cited', 'q-links/plans', 'q-rails/plans', 'q-links/hopes'];
    const site = linking('quote', ...there.map((anchor) => `/sources/minutes/#${anchor}`));
    expect(site.problems()).toEqual([]);
  });

  it('leads to its text where that is shown', () => {
    expect(linking('full', '/sources/minutes/#text').problems()).toEqual([]);
    expect(linking('quote', '/sources/minutes/#text').problems()).toEqual([
      'error link-broken links.md:13:1',
    ]);
  });

  it('leads nowhere where nothing on it has that name', () => {
    const site = linking('full', '/sources/minutes/#p99', '/sources/minutes/#q-links/plan');
    expect(site.problems()).toEqual([
      'error link-broken links.md:13:1',
      'error link-broken links.md:15:1',
    ]);
    const [first, second] = site.words();
    expect(first).toContain('the page of the source “minutes” has no such anchor');
    expect(second).toContain('/sources/minutes/#q-links/plans');
  });
});
