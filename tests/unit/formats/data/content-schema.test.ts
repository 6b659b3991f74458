import { globSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { z } from 'zod';
import { parseDate } from '../../../../src/dates/parse-date.ts';
import { EDTF_PATTERN } from '../../../../src/dates/edtf-pattern.ts';
import { parseYaml } from '../../../../src/frontmatter/parse-yaml.ts';
import {
  CONTENT_SCHEMA_NAMES,
  type ContentSchemaName,
} from '../../../../src/formats/data/content-schema.ts';
import { publishedSchema, SCHEMA_NAMES } from '../../../../src/formats/data/published-schema.ts';
import { registrySchema } from '../../../../src/schema/actor.ts';
import { articleSchema } from '../../../../src/schema/article.ts';
import { authorsSchema } from '../../../../src/schema/authors.ts';
import { pageSchema } from '../../../../src/schema/page.ts';
import { pinnedSourceSchema } from '../../../../src/schema/pinned-source.ts';
import { siteSchema } from '../../../../src/schema/site.ts';
import { topicsSchema } from '../../../../src/schema/topics.ts';

const ZOD: Readonly<Record<ContentSchemaName, z.ZodType>> = {
  'content-article': articleSchema,
  'content-page': pageSchema,
  'content-source': pinnedSourceSchema,
  'content-site': siteSchema,
  'content-actors': registrySchema,
  'content-topics': topicsSchema,
  'content-authors': authorsSchema,
};

// As a stranger has it: nothing is announced, and a validator that is not strict would hide a slip in ours.
const ajv = addFormats.default(new Ajv({ strict: true }));

const JSON_SCHEMA = new Map(
  CONTENT_SCHEMA_NAMES.map((name) => [
    name,
    ajv.compile(publishedSchema(name, `https://news.example/schemas/${name}-1.json`)),
  ]),
);

/** What each of both says of the same YAML: we read every scalar as text, an editor takes 2020 for a number. */
function verdicts(name: ContentSchemaName, yaml: string) {
  return {
    zod: ZOD[name].safeParse(parseYaml(yaml).toJS()).success,
    json: JSON_SCHEMA.get(name)?.(parse(yaml)) ?? null,
  };
}

const BOTH = { accept: { zod: true, json: true }, refuse: { zod: false, json: false } };

function files(pattern: string): string[] {
  return ['content', 'tests/fixtures/*'].flatMap((folder) => globSync(`${folder}/${pattern}`));
}

function frontmatterOf(text: string): string {
  return /^---\r?\n([\s\S]*?)^---/mu.exec(text)?.[1] ?? '';
}

describe.each<[ContentSchemaName, string]>([
  ['content-article', 'articles/*.md'],
  ['content-page', 'pages/*.md'],
  ['content-source', 'sources/*.yaml'],
  ['content-site', 'site.yaml'],
  ['content-actors', 'actors.yaml'],
  ['content-topics', 'topics.yaml'],
  ['content-authors', 'authors.yaml'],
])('%s', (name, pattern) => {
  const found = files(pattern);

  test('accepts what is published here and in the demonstrations, as Zod does', () => {
    expect(found.length).toBeGreaterThan(0);
    for (const file of found) {
      const text = readFileSync(file, 'utf8');
      const yaml = file.endsWith('.md') ? frontmatterOf(text) : text;
      expect({ file, ...verdicts(name, yaml) }).toEqual({ file, ...BOTH.accept });
    }
  });

  test('says something of every field', () => {
    const schema = publishedSchema(name, 'https://news.example/x');
    expect(undescribed(schema)).toEqual([]);
  });
});

test('every schema that is published compiles in the strictest validator, by the dialect that it names', () => {
  for (const name of SCHEMA_NAMES) {
    const schema = publishedSchema(name, `https://strict.example/schemas/${name}-1.json`);
    const isOlder = JSON.stringify(schema).includes('draft-07');
    expect(isOlder, name).toBe(name.startsWith('content-'));
    const strict = isOlder ? new Ajv({ strict: true }) : new Ajv2020({ strict: true });
    addFormats.default(strict);
    expect(() => strict.compile(schema), name).not.toThrow();
  }
});

function undescribed(schema: unknown, path = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    const inner = undescribed(value, `${path}/${key}`);
    if (key !== 'properties') return inner;
    const bare = Object.entries(Object(value)).filter(
      ([, field]) => !isRule(field) && !Object.hasOwn(Object(field), 'description'),
    );
    return [...bare.map(([field]) => `${path}/${field}`), ...inner];
  });
}

/** What an `if` asks of a field, or forbids, describes none. */
function isRule(field: unknown): boolean {
  return typeof field === 'boolean' || Object.keys(Object(field)).join() === 'const';
}

const ARTICLE = 'title: A\ndescription: B\n';
const QUOTE = `${ARTICLE}quotes:\n  - { id: x, speaker: y, text: z`;
const DATE = `${ARTICLE}dates:\n  - { id: x, title: y, date: 2020`;
const CORRECTION = `${ARTICLE}corrections:\n  - { date: 2020`;
const SITE = 'title: A\ntagline: B\nlang: en\npublisher: { name: C }\n';

test.each<[ContentSchemaName, string]>([
  ['content-article', 'title: 1984\ndescription: true\n'],
  ['content-article', `${ARTICLE}published: 2020\ndraft: true`],
  ['content-article', `${ARTICLE}draft: "false"\npublish: 2026-12-01T06:00Z`],
  ['content-article', `${ARTICLE}source: The Gazette\nauthors: [A B, { name: C }, c-d]`],
  ['content-article', `${ARTICLE}actors: [japan, { id: suga, aliases: [47] }]`],
  ['content-article', `${QUOTE}, source: a-b }`],
  ['content-article', `${QUOTE}, source: { name: A, published: 2020-09~ } }`],
  [
    'content-article',
    `${QUOTE.replace('z', '[one, two]')}, original: { text: [a, b], lang: zh } }`,
  ],
  ['content-article', `${DATE}, status: rescheduled, instead: z }`],
  ['content-article', `${CORRECTION}, kind: typo }`],
  ['content-article', `${CORRECTION}, text: a, quote: x, was: some words }`],
  ['content-article', `${CORRECTION}, text: a, quote: x, was: [some, words] }`],
  ['content-article', `${CORRECTION}, text: a, quote: x, was: { speaker: B, text: [c, d] } }`],
  ['content-article', `${CORRECTION}, text: a, erased: true }`],
  ['content-article', `${ARTICLE}retraction: { date: 2020, reason: a, instead: b#q-c }`],
  ['content-page', 'title: A\norder: 10'],
  ['content-page', 'title: A\norder: "10"\nlang: zh-Hant-TW'],
  ['content-site', `${SITE}contact: desk@example.org\nformerly: [/news/]`],
  ['content-site', `${SITE}accent: { light: "#8C1d18", dark: "#ffb4a8" }`],
  ['content-site', `${SITE}navigation: [Method, { title: A, url: https://a.example/ }]`],
])('both accept, as %s, %j', (name, yaml) => {
  expect(verdicts(name, yaml)).toEqual(BOTH.accept);
});

test.each<[ContentSchemaName, string]>([
  ['content-article', 'title: A'],
  ['content-article', 'title: "  "\ndescription: B'],
  ['content-article', 'title: [A]\ndescription: B'],
  ['content-article', `${ARTICLE}autor: C`],
  ['content-article', `${ARTICLE}published: 8 October 2020`],
  ['content-article', `${ARTICLE}published: 2020-13`],
  ['content-article', `${ARTICLE}published: 2021-04-31`],
  ['content-article', `${ARTICLE}published: 20201012`],
  ['content-article', `${ARTICLE}publish: 2026-12-01`],
  ['content-article', `${ARTICLE}publish: 2026-13-01T06:00Z`],
  ['content-article', `${ARTICLE}publish: 2026-12-01T24:00Z`],
  ['content-article', `${ARTICLE}source: { name: C, url: "https://a.example/b c" }`],
  ['content-article', `${ARTICLE}draft: yes`],
  ['content-article', `${ARTICLE}lang: english language`],
  ['content-article', `${ARTICLE}topics: [Sea Trade]`],
  ['content-article', `${ARTICLE}authors: [{ url: https://a.example/ }]`],
  ['content-article', `${ARTICLE}actors: [{ id: a, kind: people }]`],
  ['content-article', `${ARTICLE}actors: [{ id: a, wikidata: 57 }]`],
  ['content-article', `${ARTICLE}notQuotes: ["…"]`],
  ['content-article', `${QUOTE}, source: Some Paper }`],
  ['content-article', `${QUOTE}, form: spoken }`],
  ['content-article', `${QUOTE.replace('z', '[]')} }`],
  ['content-article', `${DATE}, status: rescheduled }`],
  ['content-article', `${DATE}, instead: z }`],
  ['content-article', `${DATE.replace('2020', '2020-10-8')} }`],
  ['content-article', `${CORRECTION} }`],
  ['content-article', `${CORRECTION}, kind: correction }`],
  ['content-article', `${CORRECTION}, kind: typo, was: { words: a } }`],
  ['content-article', `${CORRECTION}, kind: typo, erased: false }`],
  ['content-article', `${ARTICLE}withdrawn: [{ id: x, date: 2020, reason: a }]`],
  ['content-page', 'title: A\norder: first'],
  ['content-source', 'title: A'],
  ['content-source', 'title: A\nretrieved: 2020\nurl: example.org'],
  ['content-source', 'title: A\nretrieved: 2020\nrights: some'],
  ['content-site', 'title: A\ntagline: B\nlang: en'],
  ['content-site', `${SITE}accent: { light: red, dark: "#ffb4a8" }`],
  ['content-site', `${SITE}repository: http://a.example/`],
  ['content-site', `${SITE}languages: []`],
  ['content-actors', '- { id: a, name: B }'],
  ['content-topics', 'id: a\ntitle: B'],
  ['content-authors', '- { id: A B, name: C }'],
])('both refuse, as %s, %j', (name, yaml) => {
  expect(verdicts(name, yaml)).toEqual(BOTH.refuse);
});

// If this list grows, the schemas have grown worse.
test.each<[ContentSchemaName, string, string]>([
  ['content-article', 'a 29 February in a year without one', `${ARTICLE}published: 2021-02-29`],
  ['content-article', 'an end before its start', `${DATE.replace('2020', '2020/2019')} }`],
  ['content-article', 'a date in its own place', `${DATE}, status: rescheduled, instead: x }`],
  ['content-article', 'a day that is none', `${ARTICLE}publish: 2026-02-30T06:00Z`],
  ['content-article', 'words of nobody', `${CORRECTION}, text: a, was: some words }`],
  ['content-site', 'a pale colour', `${SITE}accent: { light: "#eeeeee", dark: "#ffb4a8" }`],
])('only check refuses, as %s, %s', (name, _what, yaml) => {
  expect(verdicts(name, yaml)).toEqual({ zod: false, json: true });
});

test('the pattern of dates refuses none that is one', () => {
  const pattern = new RegExp(EDTF_PATTERN, 'u');
  const like = /^(?:\.\.|-?(?:\d{4}|\d\d[\dX]X)(?:-(?:[012]\d|XX)(?:-(?:[0-3]\d|XX))?)?[?~%]?)$/u;
  const point = fc.stringMatching(like);
  const edtf = fc.oneof(
    point,
    fc.tuple(point, point).map((ends) => ends.join('/')),
    fc.stringMatching(
      /^20\d\d-[01]\d-[0-3]\dT[0-2]\d:[0-6]\d(?::[0-6]\d)?(?:Z|[+-][0-2]\d:\d\d)?$/u,
    ),
    fc.stringMatching(/^Y-?\d{4,17}$/u),
  );
  fc.assert(
    fc.property(edtf, (date) => {
      fc.pre(parseDate(date) !== null);
      expect(date).toMatch(pattern);
    }),
    { numRuns: 2000, maxSkipsPerRun: 1000 },
  );
});
