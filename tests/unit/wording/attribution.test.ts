import { describe, expect, test } from 'vitest';
import { en } from '../../../src/wording/languages/en.ts';
import { attribution } from '../../../src/wording/attribution.ts';
import { sampleActor, sampleDate, sampleQuote } from '../page/sample-article.ts';

const minister = sampleActor({ id: 'lind', kind: 'person', role: 'Minister of Transport' });
const article = { title: 'Rails', lang: 'en' };

describe('attribution', () => {
  test('names the speaker, the role, the day, the article and the site', () => {
    const quote = sampleQuote({ date: sampleDate('2026-03-01') });
    expect(attribution(quote, minister, article, 'Verbatim', en)).toBe(
      '“We have plans” — Maria Lind, Minister of Transport, 1 March 2026. Rails, Verbatim.',
    );
  });

  test('says for whom the speaker speaks', () => {
    const of = { id: 'rail', name: 'Rail Board' };
    const chairman = { ...minister, role: 'Chairman', of };
    expect(attribution(sampleQuote(), chairman, article, 'Verbatim', en)).toBe(
      '“We have plans” — Maria Lind, Chairman, Rail Board. Rails, Verbatim.',
    );
  });

  test('leaves out what is not stated', () => {
    expect(attribution(sampleQuote(), undefined, article, 'Verbatim', en)).toBe(
      '“We have plans” — Maria Lind. Rails, Verbatim.',
    );
  });

  test('shows where a quotation was interrupted', () => {
    const quote = sampleQuote({ parts: ['We have', 'plans\nfor you'] });
    expect(attribution(quote, undefined, article, 'Verbatim', en)).toContain(
      '“We have … plans for you”',
    );
  });

  test('puts no quotation marks around a paraphrase', () => {
    const quote = sampleQuote({ form: 'indirect', parts: ['they have plans'] });
    expect(attribution(quote, undefined, article, 'Verbatim', en)).toBe(
      'they have plans (paraphrase) — Maria Lind. Rails, Verbatim.',
    );
  });
});
