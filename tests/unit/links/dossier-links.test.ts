import { createHash } from 'node:crypto';
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
dates: [{ id: talks, date: 2026-05-02, title: They talk }]
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
  expect(site.problems()).toEqual(['error link-broken other.md:12:1']);
});

it('a link to a place on a page across articles leads there, and is broken where there is no such place', () => {
  expect(
    problemsOf(
      ...['/quotations/#months', '/timeline/#d2026-05-02', '/timeline/2026-05/#d2026-05-02'],
      ...['/actors/lind/#2026-05-04', '/actors/lind/#feed', '/actors/#person', '/#said'],
    ),
  ).toEqual([]);
  expect(
    problemsOf(
      ...['/quotations/#days', '/timeline/#d2026-05-03', '/timeline/2026-06/'],
      ...['/actors/lind/#2026-05-05', '/actors/lind/2/', '/corrections/#q-plans', '/#spoken'],
    ),
  ).toEqual([6, 8, 10, 12, 14, 16, 18].map((line) => `error link-broken links.md:${line}:1`));
});

it('a link to what programs read leads there where there is such a file', () => {
  const digest = createHash('sha256').update('We have plans').digest('hex');
  expect(
    problemsOf(
      ...['/data/', '/data/#sets', '/data/quotations.json', '/data/events.csv', '/data/events.ics'],
      ...['/data/graph.jsonld', '/schemas/article-1.json', '/feeds/articles.atom'],
      ...['/feeds/actors/lind.rss', `/verify/${digest.slice(0, 1)}.json`, '/verify/index.json'],
      ...['/sitemap.xml', '/news-sitemap.xml', '/robots.txt'],
    ),
  ).toEqual([]);
});

it('and is broken where there is none', () => {
  const links = [
    ...['/data/#set', '/data/quotation.json', '/data/graph.json', '/schemas/article-2.json'],
    ...['/feeds/corrections.atom', '/feeds/actors/oren.rss', '/feeds/articles.xml'],
    ...['/verify/00.json', '/verify/', '/sitemaps.xml'],
  ];
  expect(problemsOf(...links)).toEqual(
    links.map((_, index) => `error link-broken links.md:${6 + 2 * index}:1`),
  );
});

it('a link to a page that an actor had under a former id is led on, and told the present one', () => {
  const site = emptyWorkspace();
  site.write('articles/other.md', ARTICLE);
  site.release();
  site.write(
    'articles/other.md',
    ARTICLE.replace('id: lind,', 'id: lindt, formerly: [lind],').replace(
      'speaker: lind',
      'speaker: lindt',
    ),
  );
  site.write(
    'articles/links.md',
    '---\ntitle: T\ndescription: D\n---\n\n[a](/actors/lind/about/)\n\n[a](/timeline/actor/lind/)\n',
  );
  site.release();
  expect(site.problems()).toEqual([
    'warning link-former links.md:6:1',
    'warning link-former links.md:8:1',
  ]);
  expect(site.words().join()).toContain('/actors/lindt/');
});
