import { describe, expect, test } from 'vitest';
import { annotationCollection } from '../../../../src/formats/annotations/annotation-collection.ts';
import type { Article } from '../../../../src/model/article.ts';
import { annotationCollectionModel } from '../../../support/annotation-model.ts';
import { expandAnnotations } from '../../../support/expand-annotations.ts';
import {
  sampleActor,
  sampleArticle,
  sampleDate,
  sampleQuote,
  context,
} from '../../page/sample-article.ts';

const plans = sampleQuote({ date: sampleDate('2026-03') });
const interrupted = sampleQuote({
  id: 'interrupted',
  form: 'indirect',
  parts: ['We have', 'plans'],
  selectors: [
    { exact: 'We have', prefix: '“', suffix: ',” she' },
    { exact: 'plans', prefix: 'said, “', suffix: '.”' },
  ],
});
const lind = sampleActor({ id: 'lind', kind: 'person', role: 'Minister' });
const actors = [lind];

function collect(facts: Partial<Article>) {
  return annotationCollection(sampleArticle({ actors, ...facts }), { ...context, base: '/sub/' });
}

describe('the annotations of an article', () => {
  const collection = collect({ quotes: [plans, interrupted] });

  test('are a collection as the model has it, and lose nothing in expansion', async () => {
    const json = JSON.stringify(collection);
    expect(annotationCollectionModel.parse(JSON.parse(json))).toEqual(JSON.parse(json));
    const [expanded, ...others] = await expandAnnotations(json);
    expect(others).toEqual([]);
    expect(expanded).toMatchObject({
      '@type': ['http://www.w3.org/ns/activitystreams#OrderedCollection'],
      'http://www.w3.org/ns/activitystreams#totalItems': [{ '@value': 2 }],
    });
    expect(countOf(JSON.stringify(expanded), 'http://www.w3.org/ns/oa#TextQuoteSelector')).toBe(3);
  });

  test('go by the addresses of the quotations, and name speaker, role and date', () => {
    const source = 'https://example.org/sub/articles/rails/';
    expect(collection.first.items[0]).toMatchObject({
      id: 'https://example.org/sub/q/rails/plans/',
      body: [{ source: `${source}#a-lind` }, { value: 'Maria Lind, Minister, March 2026' }],
      target: [{ source, selector: [{ value: 'q-plans' }, { exact: 'We have plans' }] }],
    });
  });

  test('say for whom the speaker speaks', () => {
    const chairman = { ...lind, role: 'Chairman', of: { id: 'rail', name: 'Rail Board' } };
    const { first } = collect({
      quotes: [plans],
      actors: [chairman],
    });
    expect(first.items[0]?.body[1].value).toBe('Maria Lind, Chairman, Rail Board, March 2026');
  });

  test('have one target for each part of what was interrupted; the anchor is that of the first', () => {
    const targets = collection.first.items[1]?.target.map(({ selector }) => selector);
    expect(targets).toEqual([
      [
        {
          type: 'FragmentSelector',
          conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
          value: 'q-interrupted',
        },
        { type: 'TextQuoteSelector', exact: 'We have', prefix: '“', suffix: ',” she' },
      ],
      [{ type: 'TextQuoteSelector', exact: 'plans', prefix: 'said, “', suffix: '.”' }],
    ]);
  });
});

test.each([
  ['has no quotation', {}],
  [
    'was retracted',
    {
      quotes: [plans],
      retraction: { date: sampleDate('2026'), reason: 'Invented.', instead: null },
    },
  ],
])('an article that %s has an empty collection', async (_, facts) => {
  const json = JSON.stringify(collect(facts));
  expect(annotationCollectionModel.parse(JSON.parse(json))).toMatchObject({ total: 0 });
  expect(await expandAnnotations(json)).toHaveLength(1);
});

test('an expansion that would lose a property fails', async () => {
  const json = JSON.stringify({ ...collect({}), author: 'Maria Lind' });
  await expect(expandAnnotations(json)).rejects.toThrow();
});

function countOf(text: string, part: string): number {
  return text.split(part).length - 1;
}
