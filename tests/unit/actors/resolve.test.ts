import { expect, test } from 'vitest';
import { compileArticle, type CompiledArticle } from '../../../src/article/compile-article.ts';
import type { Registry } from '../../../src/frontmatter/registry.ts';
import { type ActorInput, actorSchema } from '../../../src/schema/actor.ts';

const JAPAN = actorSchema.parse({ id: 'japan', name: 'Japan', kind: 'country' });
const SUGA = actorSchema.parse({
  ...{ id: 'suga', name: 'Yoshihide Suga', kind: 'person', of: 'japan', aliases: ['Suga'] },
  wikidata: 'Q444751',
  role: 'Politician',
  roles: [
    { role: 'Chief Cabinet Secretary', from: '2012-12-26', to: '2020-09-16' },
    { role: 'Prime Minister', from: '2020-09-16', to: '2021-10-04' },
  ],
});

function registry(...actors: readonly ActorInput[]): Registry {
  return {
    find: (id) => (id === 'broken' ? 'unsound' : (actors.find((each) => each.id === id) ?? null)),
    meant: (id) => (id === 'sugar' ? 'suga' : ''),
  };
}

function compile(front: string, text: string): CompiledArticle {
  const content = `---\ntitle: T\ndescription: D\npublished: 2020-10\n${front}\n---\n\n${text}\n`;
  return compileArticle(
    { slug: 'x', path: 'x.md', content },
    { lang: 'en', base: '/', imageSize: () => null, registry: registry(JAPAN, SUGA) },
  );
}

function codes({ problems }: CompiledArticle): string[] {
  return problems.map(({ code, line, column }) => `${code} ${line}:${column}`);
}

function actorsOf({ article }: CompiledArticle) {
  return article?.actors.map(({ id, name, role, of, mentions }) => [
    ...[id, name, role, of?.id ?? null],
    mentions.length,
  ]);
}

test('an actor is listed by its id alone, and is all that the registry has of it', () => {
  const compiled = compile('actors: [suga, japan]', 'Suga is Yoshihide Suga of Japan.');
  expect(codes(compiled)).toEqual([]);
  expect(actorsOf(compiled)).toEqual([
    ['suga', 'Yoshihide Suga', 'Prime Minister', 'japan', 2],
    ['japan', 'Japan', null, null, 1],
  ]);
  expect(compiled.html).toContain('id="m-suga-1"');
});

test('who is only named is listed behind the others, in order of first use', () => {
  const compiled = compile(
    'dates: [{ id: d, date: 2020, title: T, actors: [japan] }]\nquotes: [{ id: q, speaker: suga, text: we talk }]',
    'Suga in Japan: “we talk”.',
  );
  expect(codes(compiled)).toEqual([]);
  expect(actorsOf(compiled)?.map(([id]) => id)).toEqual(['suga', 'japan']);
});

test('an article refines: its name, role and affiliation count, aliases add up', () => {
  const compiled = compile(
    'actors: [{ id: suga, name: 菅 義偉, role: Party leader, aliases: [Mr S] }]',
    '菅 義偉 is Mr S, Suga, and Yoshihide Suga.',
  );
  expect(codes(compiled)).toEqual([]);
  // Japan, in whose service he is, the article does not name.
  expect(actorsOf(compiled)).toEqual([['suga', '菅 義偉', 'Party leader', null, 4]]);
});

test('whom an article names as an affiliation is listed too', () => {
  const compiled = compile('actors: [{ id: suga, of: japan }]', 'Suga, Japan.');
  expect(actorsOf(compiled)?.map(([id]) => id)).toEqual(['suga', 'japan']);
});

test('the role beside a quotation is the one of its day, in the list of actors that of the article’s', () => {
  const quote = (id: string, date: string) =>
    `{ id: ${id}, speaker: suga, text: ${id}, date: ${date} }`;
  const { article } = compile(
    `quotes: [${quote('early', '2019-04-01')}, ${quote('late', '2022')}]`,
    'Suga: “early”. Suga: “late”.',
  );
  expect(article?.actors[0]?.role).toBe('Prime Minister');
  expect(article?.actors[0]?.roles.map(({ role }) => role)).toEqual([
    'Chief Cabinet Secretary',
    'Prime Minister',
    'Politician',
  ]);
});

test.each([
  ['in neither', 'actors: [abe]', 'Text.', ['actor-unknown 5:10']],
  ['misspelt in the list', 'actors: [sugar]', 'Text.', ['actor-unknown 5:10']],
  ['misspelt, and refined', 'actors: [{ id: sugar, role: R }]', 'Text.', ['actor-unknown 5:16']],
  ['described by halves', 'actors: [{ id: abe, name: Abe }]', 'Abe.', ['field-missing 5:12']],
  ['listed twice', 'actors: [suga, suga]', 'Suga.', ['id-duplicate 5:16']],
  ['listed and refined', 'actors: [suga, { id: suga }]', 'Suga.', ['id-duplicate 5:22']],
  ['never mentioned', 'actors: [suga]', 'Text.', ['actor-unmentioned 5:10']],
  [
    'only named, and never mentioned',
    'dates: [{ id: d, date: 2020, title: T, actors: [suga] }]',
    'Text.',
    ['actor-unmentioned 5:49'],
  ],
  ['no id at all', 'actors: [Mr S]', 'Text.', ['value-invalid 5:10']],
])('an actor who is %s is told of at its place', (_, front, text, told) => {
  expect(codes(compile(front, text))).toEqual(told);
});

test('what is misspelt is asked for among both', () => {
  const { problems } = compile(
    'actors: [{ id: suge, name: Suge, kind: person }]\nquotes: [{ id: q, speaker: sugar, text: we talk }, { id: r, speaker: sugee, text: so }]',
    'Suge: “we talk”, “so”.',
  );
  expect(problems.map(({ fix }) => fix)).toEqual(['Did you mean “suge”?', 'Did you mean “suge”?']);
});

test('an article that names what the registry has an error in is not published, and has no error of its own', () => {
  const compiled = compile(
    'actors: [broken]\nquotes: [{ id: q, speaker: broken, text: so }]',
    '“so”',
  );
  expect(codes(compiled)).toEqual([]);
  expect(compiled.article).toBeNull();
});

test('a withdrawn actor does not come back by being named', () => {
  const compiled = compile(
    'quotes: [{ id: q, speaker: suga, text: so }]\nwithdrawn: [{ id: a-suga, date: 2020, reason: R }]',
    'Suga: “so”.',
  );
  expect(codes(compiled)).toEqual(['actor-unknown 5:28']);
});
