import { describe, expect, test } from 'vitest';
import { moreSaid } from '../../../src/dossier/more-said.ts';
import { relatedArticles } from '../../../src/dossier/related-articles.ts';
import { topicNeighbours } from '../../../src/dossier/topic-neighbours.ts';
import type { Article } from '../../../src/model/article.ts';
import type { Topic } from '../../../src/model/topic.ts';
import { sampleActor } from '../page/sample-article.ts';
import { dossierOf, LIND, OREN, toldOn } from './sample-dossier.ts';

const DAYS = ['01', '02', '03', '04', '05', '06', '07', '08', '09'].map((day) => `2026-01-${day}`);

describe('more from the speaker whom an article quotes most', () => {
  test('is what the two articles before it and the one after it quote, newest first', () => {
    const more = moreSaid(dossierOf(...DAYS.slice(0, 6).map((day) => toldOn(day, [{}]))));
    expect(saidOf(more, 'on-2026-01-04')).toEqual([
      'on-2026-01-05',
      'on-2026-01-03',
      'on-2026-01-02',
    ]);
  });

  test('a new article changes what is shown in the newest before it alone', () => {
    const articles = DAYS.slice(0, 6).map((day) => toldOn(day, [{}]));
    const before = moreSaid(dossierOf(...articles));
    const after = moreSaid(dossierOf(...articles, toldOn('2026-01-09', [{}])));
    const changed = [...before].filter(
      ([slug, more]) => JSON.stringify(more) !== JSON.stringify(after.get(slug)),
    );
    expect(changed.map(([slug]) => slug)).toEqual(['on-2026-01-06']);
  });

  test('passes over a speaker whom no other article quotes', () => {
    const more = moreSaid(
      dossierOf(
        toldOn('2026-01-01', [{ speaker: OREN }]),
        toldOn('2026-01-02', [{ speaker: LIND }, { speaker: LIND }, { speaker: OREN }]),
      ),
    );
    expect(more.get('on-2026-01-02')?.name).toBe(OREN.name);
  });

  test.each<[what: string, ...quotes: Parameters<typeof toldOn>[1]]>([
    ['words that the article has too', { parts: ['The same'] }],
    ['paraphrases', { form: 'indirect' }],
    ['others', { speaker: OREN }],
  ])('%s are not more', (_, quote) => {
    const own = toldOn('2026-01-02', [{ parts: ['The same'] }]);
    expect(moreSaid(dossierOf(own, toldOn('2026-01-01', [quote]))).has(own.slug)).toBe(false);
  });
});

describe('more on the same', () => {
  test('is what shares a topic or two actors, the most shared and nearest, newest first', () => {
    const more = related(
      ['01', [LIND, OREN], ['rail']],
      ['02', [LIND, OREN]],
      ['03', [LIND]],
      ['04', [], ['rail']],
      ['05', [LIND, OREN], ['rail']],
    );
    expect(more.get('on-2026-01-05')).toEqual(['04', '02', '01']);
    expect(more.get('on-2026-01-03')).toBeUndefined();
  });

  test('is not what the way to the next article of a topic leads to already', () => {
    const topic = { id: 'way', formerly: [], title: 'The way', description: null, lang: 'en' };
    const cases = ['01', '02', '03'].map((day): Case => [day, [], ['way']]);
    expect(relatedOn([topic], cases).get('on-2026-01-03')).toEqual(['01']);
  });

  test('is at most four articles', () => {
    const more = related(...DAYS.map((day): Case => [day.slice(-2), [LIND, OREN]]));
    expect(more.get('on-2026-01-09')).toEqual(['08', '07', '06', '05']);
  });

  test('a new article changes what is shown in the few newest of its actors alone', () => {
    const cases = [...Array(30).keys()].map((at): Case => [`${at + 10}`, [LIND, OREN]]);
    const [before, after] = [related(...cases.slice(0, -1)), related(...cases)];
    const changed = [...before].filter(([slug, own]) => `${own}` !== `${after.get(slug)}`);
    expect(changed.map(([slug]) => slug.slice(-2))).toEqual(['38', '37']);
  });
});

type Case = readonly [
  day: string,
  actors: readonly { id: string; name: string }[],
  topics?: string[],
];

function related(...cases: readonly Case[]) {
  return relatedOn([], cases);
}

function relatedOn(listed: readonly Topic[], cases: readonly Case[]) {
  const articles = cases.map(([day, actors, topics = []]) => {
    const rest: Partial<Article> = {
      topics,
      actors: actors.map((actor) => sampleActor({ ...actor, kind: 'person' })),
    };
    return toldOn(dayOf(day), [], { ...rest, slug: `on-2026-01-${day}` });
  });
  const dossier = dossierOf(...articles);
  const found = relatedArticles(dossier, topicNeighbours(dossier, listed));
  return new Map([...found].map(([slug, refs]) => [slug, refs.map((ref) => ref.slug.slice(-2))]));
}

/** More days than a month has. */
function dayOf(day: string): string {
  return Number(day) > 9 ? `20${day}-01-01` : `2001-01-${day}`;
}

function saidOf(more: ReturnType<typeof moreSaid>, slug: string) {
  return more.get(slug)?.said.map(({ article }) => article.slug);
}
