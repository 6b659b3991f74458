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

test('the notice of a retracted article leads on what stands in another, address by address', () => {
  const link = `<a href="${base}articles/harbour-strike/#q-settlement"[^>]*>\\s*Go to the quotation`;
  for (const id of ['q-twice', 'q-double'])
    expect(retracted.html).toMatch(new RegExp(`id="${id}"[^>]*>[^<]*${link}`, 'u'));
});

test('the words of what was withdrawn are in no file', () => {
  const gone = /no choice left|told nothing|says that it has no choice/i;
  const holding = files.filter((file) => gone.test(readFileSync(join(folder, file), 'utf8')));
  expect(holding).toEqual([]);
});

test('a retracted article says when and why, has no rails, and is marked on the front page', () => {
  expect(retracted.html).toMatch(
    /This article\s+was withdrawn\s+on .*22 October 2020.*was forged/s,
  );
  expect(retracted.html).not.toMatch(/id="(?:timeline|people|quotations)"/);
  expect(readPage(folder, 'index.html').html).toMatch(/Withdrawn\s+on .*22 October 2020/s);
});

test('the page of a withdrawn quotation says whose, when and why, and what stands instead', () => {
  const { html } = readPage(folder, 'q/harbour-strike/cost/index.html');
  expect(html).toMatch(
    /The quotation of\s+<bdi>Pelle Strand<\/bdi>\s+was withdrawn\s+on .*13 October 2020.*he gave no figure/s,
  );
  expect(html).toContain(`href="${base}articles/harbour-strike/#q-settlement"`);
});

test('each correction of a quotation is told beside it, with the earlier words', () => {
  expect(harbour.html).toContain('data-revised="Corrected 12 October 2020"');
  expect(harbour.html).toMatch(/<details.*<del[^>]*>elleven<\/del>/s);
  expect(harbour.html).toMatch(/Clarified.*14 October 2020:.*were interrupted/s);
});

describe('the rules for hosts', () => {
  const all = readFileSync(join(folder, '_redirects'), 'utf8').trim().split('\n');
  const rules = all.filter((rule) => !isOfFile(rule));

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
    expect(all.filter((rule) => !rule.endsWith(' 301'))).toEqual([]);
  });

  test('tell of pages first, of each address once, and of citations that moved into others last', () => {
    expect(all.findLastIndex((rule) => !isOfFile(rule))).toBeLessThan(all.findIndex(isOfFile));
    const froms = all.map((rule) => rule.split(' ')[0]);
    expect(froms.filter((from, index) => froms.indexOf(from) !== index)).toEqual([]);
    expect(all.filter((rule) => /[*:]/u.test(rule))).toEqual(all.slice(-4));
    expect(all.at(-1)).toBe(
      `${base}q/:article/:id/cite.json ${base}articles/:article/cite.json 301`,
    );
  });
});

describe('beside a page', () => {
  const beside = files.filter((file) => /^(?:articles|q)\/.*\/[^/]+\.(?!html)\w+$/u.test(file));
  const rules = new Map(
    readFileSync(join(folder, '_redirects'), 'utf8')
      .split('\n')
      .filter(isOfFile)
      .map((rule) => rule.split(' ').map((path) => path.slice(base.length)))
      .map(([from = '', to = '']) => [from, to]),
  );

  test('is at each former address what is at the present one, byte for byte', () => {
    const moved = beside.filter((file) => rules.has(file));
    const others = moved.filter((file) => {
      const present = join(folder, rules.get(file) ?? '');
      return !readFileSync(join(folder, file)).equals(readFileSync(present));
    });
    expect(others).toEqual([]);
    expect(moved).toContain('articles/dock-strike/annotations.jsonld');
    expect(moved).toContain('q/pilots-strike/agreement/card.png');
  });

  test('every page that has moved has left all that its new one has', () => {
    const stubs = readPages(folder).filter(isStub);
    const short = stubs.flatMap(({ file, elements }) => {
      const to = elements.find((element) => attribute(element, 'className') === 'new-address');
      const here = file.replace(/index\.html$/, '');
      const there = ((to && attribute(to, 'href')) ?? '').slice(base.length);
      const names = beside.filter((other) => other.startsWith(there));
      return names.filter((name) => !files.includes(here + name.slice(there.length)));
    });
    expect(stubs.length).toBeGreaterThan(20);
    expect(short).toEqual([]);
  });

  test.each(['cost', 'price'])(
    'of the withdrawn “%s” are its notice’s card and its notice for copies, and no citation',
    (id) => {
      for (const slug of ['harbour-strike', 'dock-strike', 'pilots-strike']) {
        const names = beside.filter((file) => file.startsWith(`q/${slug}/${id}/`));
        expect(names).toEqual([`q/${slug}/${id}/card.png`, `q/${slug}/${id}/oembed.json`]);
        const answer = readFileSync(join(folder, `q/${slug}/${id}/oembed.json`), 'utf8');
        expect(JSON.parse(answer)).toMatchObject({
          type: 'link',
          verbatim: { withdrawn: '2020-10-13', note: expect.stringContaining('was withdrawn') },
        });
        expect(answer).not.toContain('blockquote');
        expect(rules.get(`q/${slug}/${id}/cite.bib`)).toBe('q/harbour-strike/cost/');
      }
    },
  );

  test('of a retracted article, citations of its quotations lead to their notices', () => {
    expect(rules.get('q/ferry-fares/no-choice/cite.txt')).toBe('q/ferry-fares/no-choice/');
    expect(rules.get('q/ferry-prices/choice/cite.txt')).toBe('q/ferry-fares/no-choice/');
  });
});

test('a stub is left out by search engines, and names the new address as canonical', () => {
  const stub = readPage(folder, 'q/dock-strike/deal/index.html');
  expect(stub.html).toContain('<meta name="robots" content="noindex"');
  const canonical = stub.elements.find((element) => attribute(element, 'rel') === 'canonical');
  expect(canonical && attribute(canonical, 'href')).toBe(
    `${siteUrl}${base}q/harbour-strike/settlement/`,
  );
  expect(stub.html).toContain(
    `<meta property="og:image" content="${siteUrl}${base}q/harbour-strike/settlement/card.png"`,
  );
});

function idsOf({ elements }: Page): readonly string[] {
  return elements.flatMap((element) => attribute(element, 'id') ?? []);
}

/** Whether a rule is that of a file beside a page. */
function isOfFile(rule: string): boolean {
  return /^\S*\/[^/ ]+\.\w+ /u.test(rule);
}

function isStub({ html }: Page): boolean {
  return html.includes('class="new-address');
}

function pathOf({ file }: Page): string {
  return base + file.replace(/index\.html$/, '');
}
