import { describe, expect, test } from 'vitest';
import { ledPages } from '../../../src/dossier/led-pages.ts';
import type { Permalink } from '../../../src/schema/permalink.ts';
import { sampleActor, sampleDate } from '../page/sample-article.ts';
import { dossierOf, LIND, OREN, toldOn } from './sample-dossier.ts';

const lind = sampleActor({ ...LIND, formerly: ['maria'], kind: 'person' });
const oren = sampleActor({ ...OREN, kind: 'person' });
const topics = [
  { id: 'salt', formerly: ['brine'], title: 'Salt', description: null, lang: 'en' },
] as const;

/** Where pages lead on of an actor who is in so many events, and of whom another says so much. */
function led(count: number, ledger: Readonly<Record<string, Permalink>> = {}) {
  const timeline = Array.from({ length: count }, (_, index) => ({
    ...({ id: `e${index}`, title: `Event ${index}`, status: 'occurred', mark: null } as const),
    date: sampleDate(`2026-01-${10 + index}`),
    formerly: [],
    actors: [LIND],
    movedTo: null,
    movedFrom: [],
    recorded: null,
    revisions: [],
  }));
  const quotes = Array.from({ length: count }, () => ({ speaker: OREN, names: ['lind'] }));
  const told = { slug: 'rails', actors: [lind, oren], topics: ['salt'], timeline };
  const dossier = dossierOf(toldOn('2026-01-01', quotes, told));
  return ledPages(dossier, topics, new Map(Object.entries(ledger))).map(
    ({ from, to }) => `${from} → ${to}`,
  );
}

describe('a page of an actor or a topic under a former id leads', () => {
  test('to the same one of what it is called now', () => {
    expect(led(9)).toEqual([
      '/actors/maria/ → /actors/lind/',
      '/actors/maria/about/ → /actors/lind/about/',
      '/timeline/actor/maria/ → /timeline/actor/lind/',
      '/topics/brine/ → /topics/salt/',
      '/timeline/topic/brine/ → /timeline/topic/salt/',
    ]);
  });

  test('to the page of what it is called now, where that tells all', () => {
    expect(led(1)).toEqual([
      '/actors/maria/ → /actors/lind/',
      '/actors/maria/about/ → /actors/lind/',
      '/timeline/actor/maria/ → /actors/lind/',
      '/topics/brine/ → /topics/salt/',
      '/timeline/topic/brine/ → /topics/salt/',
    ]);
  });
});

test('of an actor whom no article names any more, the others lead to the page that stays', () => {
  const record = { published: '2026-01-03', label: 'Ida Orr', withdrawn: '2026-02-02' };
  expect(led(1, { 'rails#a-orr': record })).toEqual([
    ...led(1),
    '/actors/orr/about/ → /actors/orr/',
    '/timeline/actor/orr/ → /actors/orr/',
  ]);
});
