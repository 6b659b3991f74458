import { expect, test } from 'vitest';
import { formerTopics } from '../../../src/dossier/former-topics.ts';
import { listedTopics } from '../../../src/dossier/topics-page.ts';
import { readTopic } from '../../../src/model/topic.ts';
import { dossierOf, toldOn } from './sample-dossier.ts';

const topic = (id: string, ...formerly: string[]) => readTopic({ id, formerly, title: id }, 'en');

test('each topic is listed with what its standing articles hold, from when to when they are, and the newest', () => {
  const articles = [
    toldOn('2026-03-01', [{}, {}], { topics: ['rails'] }),
    toldOn('2026-05-01', [{}], { topics: ['roads', 'rails'] }),
    toldOn('2026-05-02', [], { topics: [] }),
  ];
  const listed = listedTopics(dossierOf(...articles), [topic('roads'), topic('rails')]);
  expect(
    listed.map(({ topic: { id }, articles: count, quotations, span, newest }) => [
      id,
      count,
      quotations,
      span?.edtf,
      newest?.slug,
    ]),
  ).toEqual([
    ['roads', 1, 1, '2026-05-01', 'on-2026-05-01'],
    ['rails', 2, 3, '2026-03-01/2026-05-01', 'on-2026-05-01'],
  ]);
});

test('a topic without an article is listed all the same', () => {
  expect(listedTopics(dossierOf(), [topic('rails')])).toMatchObject([
    { articles: 0, span: null, newest: null },
  ]);
});

test('a former id leads to the topic, but not where another has it now', () => {
  const led = formerTopics([topic('railways', 'rail', 'roads'), topic('roads', 'rail')]);
  expect(led.map(({ former, topic: { id } }) => `${former} → ${id}`)).toEqual(['rail → railways']);
});
