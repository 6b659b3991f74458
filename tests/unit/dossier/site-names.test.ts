import { expect, test } from 'vitest';
import { quotationsIndex } from '../../../src/dossier/quotations-page.ts';
import { buildDossier } from '../../../src/dossier/dossier.ts';
import { listArticle } from '../../../src/model/listed-article.ts';
import { actorSchema } from '../../../src/schema/actor.ts';
import { sampleActor, sampleArticle, sampleDate, sampleQuote } from '../page/sample-article.ts';

const RASSAD = { id: 'rassad', name: 'Hiyam al-Rassad' };
const PRINTED = { id: 'rassad', name: 'هيام الرصاد' };
const SHARED = actorSchema.parse({ ...RASSAD, kind: 'person', aliases: [PRINTED.name] });

const article = (slug: string, lang: string, published: string, { name }: { name: string }) =>
  listArticle(
    sampleArticle({
      ...{ slug, lang, published: sampleDate(published) },
      actors: [sampleActor({ id: 'rassad', name, kind: 'person' })],
      quotes: [sampleQuote({ id: slug, parts: [slug], speaker: { id: 'rassad', name } })],
    }),
  );
const english = article('english', 'en', '2026-02-12', RASSAD);
const arabic = article('arabic', 'ar', '2026-03-12', PRINTED);

test('a speaker goes by one name wherever the site lists what was said, whichever an article prints', () => {
  const dossier = buildDossier([english, arabic], 'en', [SHARED]);
  const names = dossier.utterances.map(({ speaker }) => speaker);
  expect(new Set(names.map(({ name, lang }) => `${name}, ${lang}`))).toEqual(
    new Set(['Hiyam al-Rassad, en']),
  );
  expect(quotationsIndex(dossier).quoted.map(({ name }) => name)).toEqual(['Hiyam al-Rassad']);
});

test('the shared list gives that name, even where all articles print another', () => {
  const { actors } = buildDossier([arabic], 'en', [SHARED]);
  expect(actors.get('rassad')).toMatchObject(RASSAD);
});

test('else the newest article in the language of the site does, else the newest', () => {
  const nameIn = (...articles: (typeof arabic)[]) =>
    buildDossier(articles, 'en').actors.get('rassad')?.name;
  expect(nameIn(english, arabic)).toBe(RASSAD.name);
  expect(nameIn(arabic)).toBe(PRINTED.name);
});
