import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import type { QuoteForm } from '../../src/schema/quote.ts';
import type { CheckState } from '../../src/model/source-check.ts';
import { readContent } from '../../src/content/read-content.ts';
import { annotationCollectionModel } from '../support/annotation-model.ts';
import { expandAnnotations } from '../support/expand-annotations.ts';
import { wordSourcePlace } from '../../src/wording/word-source-place.ts';
import { wordsFor } from '../../src/wording/words-for.ts';
import { attribute, listFiles, readPage } from '../support/read-pages.ts';

const { folder, base } = inject('dossier');
const CONTENT = 'tests/fixtures/dossier';
const files = listFiles(folder);
const { sources, articles } = readContent(CONTENT, { base });

const frontmatter = z.object({
  lang: z.string().default('en-GB'),
  retraction: z.unknown().optional(),
  quotes: z.array(
    z.object({
      id: z.string(),
      form: z.enum(['direct', 'indirect']).default('direct'),
      source: z.unknown().optional(),
      original: z.unknown().optional(),
      passage: z.unknown().optional(),
    }),
  ),
});

/** What the articles say themselves, they may. */
const writtenTexts = listFiles(join(CONTENT, 'articles')).map((file) =>
  readFileSync(join(CONTENT, 'articles', file), 'utf8'),
);

/** What the authors have written, read here without the code of the site. */
const written = listFiles(join(CONTENT, 'articles')).flatMap((file) => {
  const [, front = ''] = readFileSync(join(CONTENT, 'articles', file), 'utf8').split(/^---$/mu);
  const { lang, retraction, quotes } = frontmatter.parse(parse(front));
  const slug = file.replace('.md', '');
  const states = quotes.map((quote): State => {
    const { id, form } = quote;
    if (typeof quote.source !== 'string') return { id, form, state: 'not held' };
    const facts = readFileSync(join(CONTENT, `sources/${quote.source}.yaml`), 'utf8');
    const isForeign = !facts.includes(`lang: ${lang.slice(0, 2)}`);
    const isTranslated = quote.original || (quote.passage && isForeign);
    return { id, form, state: isTranslated ? 'translated' : 'found' };
  });
  return retraction ? [] : { slug, words: wordsFor(lang), states };
});

const quotations = articles
  .filter(({ listed }) => !listed.retraction)
  .flatMap(({ listed, checks }) =>
    checks.map(([id, check]) => ({
      slug: listed.slug,
      words: wordsFor(listed.lang),
      id,
      check,
      file: `q/${listed.slug}/${id}/`,
    })),
  );

/** In the order in which they are counted. */
const STATES = ['found', 'translated', 'not held'] as const;

interface State {
  readonly id: string;
  readonly form: QuoteForm;
  readonly state: CheckState;
}

test('the showroom has every state, and every kind of document and of rights', () => {
  const states = written.flatMap((article) => article.states.map(({ state }) => state));
  expect(new Set(states)).toEqual(new Set(STATES));
  expect(new Set(sources.map(({ source }) => source.rights))).toEqual(
    new Set(['quote', 'full', 'none']),
  );
  const ends = listFiles(join(CONTENT, 'sources')).map((file) => file.replace(/^.*\./u, ''));
  expect(new Set(ends)).toEqual(new Set(['txt', 'md', 'html', 'vtt', 'srt', 'pdf', 'yaml']));
});

describe.each(written)('the article $slug', ({ slug, words, states }) => {
  const { html } = readPage(folder, `articles/${slug}/index.html`);

  test('has at each quotation a sign of its state, and says it aloud', () => {
    const signs = html.matchAll(
      /<a class="quote-link" href="#q-([a-z0-9-]+)"[^>]*aria-label="([^"]*)"[^>]*><i class="([a-z-]+)"/gu,
    );
    const spoken = new Map([...signs].map(([, id, label, sign]) => [id, { label, sign }]));
    expect([...spoken.keys()].toSorted()).toEqual(states.map(({ id }) => id).toSorted());
    for (const { id, form, state } of states) {
      // Of a paraphrase, it is the passage that was found.
      const label = words.marks.state(words.states.label(state, form));
      expect(spoken.get(id), id).toEqual({
        label: expect.toSatisfy((said: string) => said.endsWith(label), `ends with “${label}”`),
        sign: state.replace(' ', '-'),
      });
    }
  });

  test('counts each state at its head', () => {
    const counted = STATES.flatMap((state) => {
      const count = states.filter((each) => each.state === state).length;
      if (count === states.length) return words.states.all(count, state);
      return count > 0 ? words.states.some(count, state) : [];
    });
    const line = counted.length > 1 ? words.states.mixed(states.length, counted) : counted.join('');
    const lines = html.matchAll(/<a href="#quotations"[^>]*>([^<]*\d[^<]*)<\/a>/gu);
    expect([...lines].map(([, found]) => found)).toContain(line);
  });

  test('has annotations that say where the words stand in their sources', async () => {
    const json = readFileSync(join(folder, `articles/${slug}/annotations.jsonld`), 'utf8');
    const { first } = annotationCollectionModel.parse(JSON.parse(json));
    expect(await expandAnnotations(json)).toHaveLength(1);
    const own = quotations.filter((quotation) => quotation.slug === slug);
    for (const { id, check } of own) {
      const item = first.items.find((each) => each.id.endsWith(`/q/${slug}/${id}/`));
      const targets = item?.target.filter(({ source }) => !source.endsWith(`/articles/${slug}/`));
      const places = check.selectors.length + (check.source.media ? 1 : 0);
      expect(targets, id).toHaveLength(places);
      const cached = check.source.archived;
      if (check.selectors.length > 0) expect(targets?.[0]?.state?.cached ?? null, id).toBe(cached);
    }
  });
});

test.each(
  written.flatMap(({ slug, words, states }) => states.map((each) => ({ slug, words, ...each }))),
)('the page of $slug/$id says in a sentence what holds of it: $state', (quotation) => {
  const { slug, id, form, state, words } = quotation;
  const { html } = readPage(folder, `q/${slug}/${id}/index.html`);
  const said = STATES.filter((each) =>
    partOf(html, 'checked').includes(words.states.sentence(each, form)),
  );
  expect(said).toEqual([state]);
});

describe.each(quotations)('the page of $slug/$id', ({ slug, words, id, check, file }) => {
  const { html } = readPage(folder, `${file}index.html`);
  const part = partOf(html, 'checked');
  const shown = wordsOf(part);
  const { source, place } = check;

  test('names what it was checked against, with its addresses and days', () => {
    const facts = [source.title, source.publisher, source.url, source.archived, source.media];
    for (const fact of facts) if (fact !== null) expect(shown).toContain(wordsOf(fact));
    for (const day of [source.retrieved, source.published])
      if (day) expect(part).toContain(`datetime="${day.edtf}"`);
    expect(part).toContain(`href="${base}sources/${source.id}/#q-${slug}/${id}"`);
    expect(shown.includes(source.sha256)).toBe(source.rights === 'none');
  });

  test('says where in it, of a recording with a link to the moment', () => {
    if (place.kind !== 'time') return expect(shown).toContain(wordSourcePlace(place, words));
    expect(part).toContain(`href="${source.media}#t=${place.seconds}"`);
  });

  test('shows the words marked in their sentences, and the original beside a translation', () => {
    const marked = [...part.matchAll(/<mark[^>]*>(.*?)<\/mark>/gsu)].map(([, text = '']) => text);
    if (source.rights === 'none') expect(marked).toEqual([]);
    else expect(wordsOf(marked.join(' '))).toBe(wordsOf(check.selectors.map(exactOf).join(' ')));
    const original = check.original?.parts ?? [];
    if (check.state === 'translated')
      for (const run of original) expect(shown).toContain(wordsOf(run));
  });

  test('is cited as quoted in the article, from the source', () => {
    const { form = 'direct' } =
      written.find((each) => each.slug === slug)?.states.find((each) => each.id === id) ?? {};
    const [, citation = ''] = /<pre data-file="txt"[^>]*>(.*?)<\/pre>/su.exec(html) ?? [];
    const cited = wordsOf(citation);
    const from = words.citations.from(form, '#', source.title).split('#').map(wordsOf);
    const [quotedIn = '', fromSource = ''] = from;
    expect(cited).toContain(`. ${quotedIn} `);
    expect(cited.slice(cited.indexOf(quotedIn))).toContain(fromSource);
  });

  test('is based on the source in JSON-LD, and so is the article’s part', () => {
    const address = `${base}sources/${source.id}/`;
    const data = dataOf(html);
    expect(data).toContain(address);
    expect(data).toContain('"isBasedOn"');
    if (source.archived) expect(data).toContain(`"archivedAt":"${source.archived}"`);
    const whole = dataOf(readPage(folder, `articles/${slug}/index.html`).html);
    expect(whole).toMatch(new RegExp(`"citation":\\[.*${address}`, 'su'));
  });
});

describe.each(sources)('the page of the source $source.id', ({ source, uses, text }) => {
  const page = readPage(folder, `sources/${source.id}/index.html`);
  const ids = page.elements.flatMap((element) => attribute(element, 'id') ?? []);
  const cited = uses.flatMap(({ entry, quotes }) => quotes.map((id) => ({ entry, id })));

  test('has an anchor for each quotation, under its former names too, and a link back', () => {
    for (const { entry, id } of cited) {
      const { slug } = entry.listed;
      expect(ids).toContain(`q-${slug}/${id}`);
      expect(page.html).toContain(`href="${base}q/${slug}/${id}/"`);
    }
    const former = {
      'q-warden-under-fire/': 'assembly-debate',
      'q-eleven-centimetres/sweeping': 'none',
    };
    const debate = ids.filter((id) => id.startsWith('q-assembly-debate/'));
    for (const id of debate)
      expect(ids).toContain(id.replace('assembly-debate', 'warden-under-fire'));
    expect(former).toBeDefined();
  });

  test('has its text, all of it and marked, only where it may be shown whole', () => {
    const shown = wordsOf(page.html);
    for (const { start, end } of text().blocks) {
      const block = wordsOf(text().text.slice(start, end));
      // A page that begins within a paragraph is noted there.
      if (source.rights === 'full') expect(shown.replace(/ ?page \d+ /gu, ' ')).toContain(block);
    }
    expect(page.html.includes('id="text"')).toBe(source.rights === 'full');
  });

  test('tells of those whose place it has taken', () => {
    for (const { note } of source.replaced) expect(wordsOf(page.html)).toContain(wordsOf(note));
  });
});

test('a renamed quotation has both anchors on the page of its source', () => {
  const pages = files.filter((file) => /^sources\/.*\.html$/u.test(file));
  const renamed = pages.flatMap((file) => {
    const ids = readPage(folder, file).elements.flatMap((each) => attribute(each, 'id') ?? []);
    return ids.filter((id) => id === 'q-eleven-centimetres/sweeping');
  });
  const isHeld = quotations.some(({ slug, id }) => slug === 'eleven-centimetres' && id === 'broom');
  expect(renamed).toHaveLength(isHeld ? 1 : 0);
});

describe('what may not be shown', () => {
  const held = sources.filter(({ source }) => source.rights !== 'full');
  // Of everything that is published in letters, its words, without marks and spaces.
  const published = files
    .filter((file) => /(?:^_\w+|\.(?:html|jsonld|json|bib|ris|txt|xml))$/u.test(file))
    .map((file) => ({ file, words: wordsOf(readFileSync(join(folder, file), 'utf8')) }));

  test.each(held)(
    'of $source.id, no file has a sentence that is not quoted',
    ({ source, text }) => {
      const own = quotations.filter(({ check }) => check.source.id === source.id);
      const excerpts = own.map(({ check }) => check.excerpt?.map((piece) => piece.text).join(''));
      // An annotation has the letters beside the words too, unless nothing may be shown.
      const selected = own.flatMap(({ check }) =>
        check.selectors.map(({ prefix, exact, suffix }) => prefix + exact + suffix),
      );
      const shown = [...excerpts, ...selected, source.title, ...writtenTexts].map((text = '') =>
        wordsOf(text),
      );
      if (source.rights === 'none') {
        expect(own.filter(({ check }) => check.excerpt !== null)).toEqual([]);
        const around = own.flatMap(({ check }) =>
          check.selectors.map((each) => each.prefix + each.suffix),
        );
        expect(around.join('')).toBe('');
      }
      const sentences = text()
        .text.split(/(?<=[.!?؟…])\s+|\n+/u)
        .map((sentence) => wordsOf(sentence))
        .filter((sentence) => sentence.split(' ').length >= 5);
      const hidden = sentences.filter((sentence) => !shown.some((each) => each.includes(sentence)));
      expect(sentences.length).toBeGreaterThan(2);
      const leaks = hidden.flatMap((sentence) =>
        published
          .filter(({ words }) => words.includes(sentence))
          .map(({ file }) => [file, sentence]),
      );
      expect(leaks).toEqual([]);
    },
  );

  test('nothing of the markup of a web page is published: no script, style or handler', () => {
    const pinned = listFiles(join(CONTENT, 'sources')).filter((file) => file.endsWith('.html'));
    const active = pinned.flatMap((file) => {
      const html = readFileSync(join(CONTENT, 'sources', file), 'utf8');
      const found = html.matchAll(
        /<(script|style)\b[^>]*>(.*?)<\/\1>|\son\w+="([^"]+)"|\bsrc="([^"]+)"/gsu,
      );
      return [...found].flatMap(
        ([, , inner, handler, address]) => inner || handler || address || [],
      );
    });
    expect(active.length).toBeGreaterThan(0);
    const texts = files.map((file) => readFileSync(join(folder, file), 'utf8'));
    const carried = active.filter((part) => texts.some((each) => each.includes(part.trim())));
    expect(carried).toEqual([]);
  });
});

test('of a retracted article nothing is on the page of a source', () => {
  const pages = files.filter((file) => /^sources\/.*\.html$/u.test(file));
  const naming = pages.filter((file) => readPage(folder, file).html.includes('water-for-sale'));
  expect(naming).toEqual([]);
});

test('a withdrawn quotation has its notice, and no state', () => {
  const { html } = readPage(folder, 'q/what-the-growers-count/bank-knew/index.html');
  expect(wordsOf(html)).toMatch(/was withdrawn/u);
  expect(html).not.toContain('id="checked"');
});

function exactOf({ exact }: { readonly exact: string }): string {
  return exact;
}

/** The section that a heading with an id begins. */
function partOf(html: string, id: string): string {
  const start = html.indexOf(`id="${id}"`);
  return start < 0 ? '' : html.slice(start, html.indexOf('</section>', start));
}

function dataOf(html: string): string {
  return /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/su.exec(html)?.[1] ?? '';
}

const ENTITIES: readonly (readonly [string, string])[] = [
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#34;', '"'],
  ['&#39;', "'"],
  ['&#38;', '&'],
  ['&amp;', '&'],
];

/** What is read of some HTML or text, with single spaces. */
function wordsOf(html: string): string {
  const text = html
    .replaceAll(/<(?:mark|span|i|a|b|\/mark|\/span|\/i|\/a|\/b)\b[^>]*>/gu, '')
    .replaceAll(/<[^>]+>/gu, ' ');
  return ENTITIES.reduce((words, [entity, sign]) => words.replaceAll(entity, sign), text)
    .replaceAll(/[\s\u00A0]+/gu, ' ')
    .trim();
}
