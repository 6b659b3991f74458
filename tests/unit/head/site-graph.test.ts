import { describe, expect, test } from 'vitest';
import { buildDossier } from '../../../src/dossier/dossier.ts';
import { articleJsonLd } from '../../../src/head/article-json-ld.ts';
import { siteGraph, writeGraph } from '../../../src/head/site-graph.ts';
import type { Article } from '../../../src/model/article.ts';
import { listArticle } from '../../../src/model/listed-article.ts';
import { expandSchemaOrg } from '../../support/expand-schema-org.ts';
import {
  context,
  sampleActor,
  sampleArticle,
  sampleDate,
  sampleEvent,
  sampleQuote,
} from '../page/sample-article.ts';

const lind = sampleActor({ id: 'lind', kind: 'person', name: 'Maria Lind', wikidata: 'Q1' });

function telling(slug: string, published: string, more: Partial<Article> = {}): Article {
  return sampleArticle({
    slug,
    published: sampleDate(published),
    actors: [lind],
    quotes: [sampleQuote({ id: 'plans' })],
    timeline: [sampleEvent({ id: 'opening', title: 'The line opens' })],
    ...more,
  });
}

const articles = [
  telling('rails', '2026-05-01'),
  telling('roads', '2026-05-02'),
  telling('gone', '2026-05-03', {
    retraction: { date: sampleDate('2026-05-04'), reason: 'False.', instead: null },
  }),
];

function graphOf(own: readonly Article[]) {
  const dossier = buildDossier(own.map(listArticle), 'en');
  return siteGraph(dossier, { ...context, isDossier: own.length > 1 });
}

const [file] = graphOf(articles);
const text = file ? writeGraph(file) : '';

describe('the graph of the site', () => {
  test('is linked data, of which nothing is lost, by another’s parser', async () => {
    const nodes = await expandSchemaOrg(text);
    expect(JSON.stringify(nodes)).toContain('http://schema.org/spokenByCharacter');
  });

  test('names each thing once, and nothing that is not in it', () => {
    const { '@graph': things } = JSON.parse(text);
    const own = things.map((thing: { readonly '@id': string }) => thing['@id']);
    expect(new Set(own).size).toBe(own.length);
    const named = [...text.matchAll(/\{"@id":"([^"]+)"\}/gu)].map(([, id]) => id);
    expect(named.filter((id) => !own.includes(id))).toEqual([]);
    expect(own).toMatchInlineSnapshot(`
      [
        "https://example.org/",
        "https://example.org/#publisher",
        "https://example.org/actors/lind/",
        "https://example.org/articles/rails/#d-opening",
        "https://example.org/articles/gone/",
        "https://example.org/articles/roads/",
        "https://example.org/articles/roads/#q-plans",
        "https://example.org/articles/rails/",
        "https://example.org/articles/rails/#q-plans",
      ]
    `);
  });

  test('knows all that the page of an article describes by the same names', () => {
    const page = 'https://example.org/articles/rails/';
    const onPage = articles[0] ? articleJsonLd(articles[0], context, page) : {};
    const ids = [...JSON.stringify(onPage).matchAll(/"@id":"([^"]+)"/gu)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(2);
    expect(ids.filter((id) => !text.includes(`"${id}"`))).toEqual([]);
  });

  test('has no words of a retracted article', () => {
    expect(text).toContain('/articles/gone/');
    expect(text).not.toContain('/articles/gone/#q-');
  });
});

test('of a site of one article, which has no pages of actors, actors go by their places in it', () => {
  const [only] = graphOf(articles.slice(0, 1));
  expect(only ? writeGraph(only) : '').toContain(
    '{"@type":"Person","@id":"https://example.org/articles/rails/#a-lind"',
  );
});

test('is parted by year where it would be large', async () => {
  const many = Array.from({ length: 100 }, (_, index) =>
    telling(`a${index}`, `20${10 + (index % 2)}-05-01`, { description: 'x'.repeat(50_000) }),
  );
  const files = graphOf(many);
  expect(files.map(({ path }) => path)).toEqual(['graph', 'graph/2011', 'graph/2010']);
  const [list] = files;
  expect(list ? writeGraph(list) : '').toContain('https://example.org/data/graph/2011.jsonld');
});
