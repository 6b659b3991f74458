import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { siteUrl } from '../support/build-site.ts';
import { attribute, listFiles, readPage, readPages, type Page } from '../support/read-pages.ts';

const { folder, base } = inject('lasting');
const files = listFiles(folder);
const harbour = readPage(folder, 'articles/harbour-strike/index.html');
const retracted = readPage(folder, 'articles/ferry-fares/index.html');

test.each(['q-deal', 'q-agreement', 'q-settlement', 'd-end', 'a-maria-lind'])(
  'the renamed #%s is on the page',
  (id) => {
    expect(idsOf(harbour)).toContain(id);
  },
);

test.each(['q-cost', 'q-price', 'd-ballot', 'd-vote', 'a-spokesman'])(
  'the withdrawn #%s is on the page',
  (id) => {
    expect(idsOf(harbour)).toContain(id);
  },
);

test.each(['q-no-choice', 'q-choice', 'q-twice', 'd-rise', 'a-dahl', 'a-nils-dahl', 'p1', 'p2'])(
  'the notice of a retracted article answers to #%s',
  (id) => {
    expect(idsOf(retracted)).toContain(id);
  },
);

test('the words of what was withdrawn are in no file', () => {
  const gone = /no choice left|told nothing|says that it has no choice/i;
  const holding = files.filter((file) => gone.test(readFileSync(join(folder, file), 'utf8')));
  expect(holding).toEqual([]);
});

test('a retracted article says when and why, has no rails, and is marked on the front page', () => {
  expect(retracted.html).toMatch(/This article was withdrawn,.*22 October 2020.*was forged/s);
  expect(retracted.html).not.toMatch(/id="(?:timeline|people|quotations)"/);
  expect(readPage(folder, 'index.html').html).toMatch(/Withdrawn,.*22 October 2020/s);
});

test('the page of a withdrawn quotation says when and why, and what stands instead', () => {
  const { html } = readPage(folder, 'q/harbour-strike/cost/index.html');
  expect(html).toMatch(/was withdrawn,.*13 October 2020.*he gave no figure/s);
  expect(html).toContain(`href="${base}articles/harbour-strike/#q-settlement"`);
});

test('each correction of a quotation is told beside it, with the earlier words', () => {
  expect(harbour.html).toContain('data-revised="Corrected 12 October 2020"');
  expect(harbour.html).toMatch(/<details.*<del[^>]*>elleven<\/del>/s);
  expect(harbour.html).toMatch(/Clarified.*14 October 2020:.*were interrupted/s);
});

describe('the rules for hosts', () => {
  const rules = readFileSync(join(folder, '_redirects'), 'utf8').trim().split('\n');

  test('lead from where a stub stands, with a slash and without, to a page that is none', () => {
    const stubs = new Set(readPages(folder).filter(isStub).map(pathOf));
    const froms = rules.map((rule) => rule.split(' ')[0] ?? '');
    const tos = rules.map((rule) => rule.split(' ')[1] ?? '');
    expect(new Set(froms.filter((from) => from.endsWith('/')))).toEqual(stubs);
    expect(froms.filter((from) => !froms.includes(`${from}/`.replace('//', '/')))).toEqual([]);
    const missing = tos.filter((to) => !files.includes(`${to.slice(base.length)}index.html`));
    expect(missing).toEqual([]);
    expect(tos.filter((to) => stubs.has(to))).toEqual([]);
  });

  test('are permanent', () => {
    expect(rules.filter((rule) => !rule.endsWith(' 301'))).toEqual([]);
  });
});

test('a stub is left out by search engines, and names the new address as canonical', () => {
  const stub = readPage(folder, 'q/dock-strike/deal/index.html');
  expect(stub.html).toContain('<meta name="robots" content="noindex"');
  const canonical = stub.elements.find((element) => attribute(element, 'rel') === 'canonical');
  expect(canonical && attribute(canonical, 'href')).toBe(
    `${siteUrl}${base}q/harbour-strike/settlement/`,
  );
});

function idsOf({ elements }: Page): readonly string[] {
  return elements.flatMap((element) => attribute(element, 'id') ?? []);
}

function isStub({ html }: Page): boolean {
  return html.includes('class="new-address');
}

function pathOf({ file }: Page): string {
  return base + file.replace(/index\.html$/, '');
}
