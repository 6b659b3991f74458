import { expect, test } from 'vitest';
import { archiveMonths } from '../../../src/dossier/archive-page.ts';
import { authorPages } from '../../../src/dossier/author-page.ts';
import { frontPage } from '../../../src/dossier/front-page.ts';
import { quotationsIndex } from '../../../src/dossier/quotations-page.ts';
import { topicPages } from '../../../src/dossier/topic-page.ts';
import { listedTopics } from '../../../src/dossier/topics-page.ts';
import { readTopic } from '../../../src/model/topic.ts';
import { dossierOf, LIND, toldOn } from './sample-dossier.ts';

const ORR = { id: 'orr', name: 'Ida Orr', role: null, description: null, lang: 'en', url: null };
const own = { topics: ['rails'], authors: [{ id: 'orr', name: 'Ida Orr', url: null }] };
const said = (words: string) => ({ speaker: LIND, parts: [words] });

const dossier = dossierOf(
  toldOn('2026-05-01', [said('The gate is shut')], own),
  toldOn('2026-05-02', [said('The gate is shut'), said('It stays so')], own),
  toldOn('2026-05-03', [said('The gate is shut'), said('For now')]),
);

test('the front page counts once what several articles print, as the list of all quotations does', () => {
  expect(quotationsIndex(dossier).quotations).toBe(3);
  expect(frontPage(dossier).edition.states).toHaveLength(3);
  expect(archiveMonths(dossier).map(({ quotations }) => quotations)).toEqual([3]);
});

test('a topic and an author count once what several of their articles print', () => {
  const rails = readTopic({ id: 'rails', formerly: [], title: 'Rails' }, 'en');
  expect(listedTopics(dossier, [rails])[0]?.quotations).toBe(2);
  for (const head of [
    topicPages(dossier, [rails])[0]?.head,
    authorPages(dossier, [ORR])[0]?.head,
  ]) {
    expect(head?.quotations).toBe(2);
    expect(head?.actors.map(({ id, count }) => [id, count])[0]).toEqual(['lind', 2]);
  }
});
