import { describe, expect, it } from 'vitest';
import { checkAll, citing, documentOf } from './cite.ts';
import {
  changeAtRandom,
  chanceFrom,
  type Change,
  partsOf,
  quoteAtRandom,
  standsIn,
  wordsOf,
} from './quote-at-random.ts';
import { TEXTS } from './texts-of-scripts.ts';

// Ten thousand times one word of a quotation is not that of its source.

const MOST = 10_000;
const LANGS = Object.keys(TEXTS);
const EACH = Math.ceil(MOST / LANGS.length);

describe.each(LANGS)('of a text in “%s”', (lang) => {
  const text = TEXTS[lang] ?? '';
  const words = wordsOf(text, lang);
  const chance = chanceFrom(LANGS.indexOf(lang) + 1);
  const quotations = Array.from({ length: 400 }, () => quoteAtRandom(words, chance));
  const own = words.filter((word) => /\p{L}/u.test(word));
  const strangers = Object.entries(TEXTS)
    .flatMap(([other, it]) => wordsOf(it, other))
    .filter((word) => /\p{L}/u.test(word));

  it('each quotation is found as it is', () => {
    const citings = quotations.map((each) => citing(partsOf(each, lang), { lang }));
    const missed = checkAll(documentOf(text), citings).flatMap(({ found }, at) =>
      found ? [] : [citings[at]?.parts],
    );
    expect(missed).toEqual([]);
  });

  it(`none is accepted after one of ${EACH} changes of a word`, () => {
    const changes = changesOf();
    expect(changes).toHaveLength(EACH);
    expect(new Set(changes.map(({ how }) => how)).size).toBe(5);
    const citings = changes.map(({ printed }) => citing(partsOf(printed, lang), { lang }));
    const accepted = checkAll(documentOf(text), citings).flatMap(({ found }, at) =>
      found ? [`${changes[at]?.how}: ${citings[at]?.parts.join(' | ')}`] : [],
    );
    expect(accepted).toEqual([]);
  });

  function changesOf(): Change[] {
    const changes: Change[] = [];
    for (let tries = 0; changes.length < EACH && tries < EACH * 3; tries += 1) {
      const printed = quotations[chance(quotations.length)] ?? [];
      const others = chance(4) === 0 ? strangers : own;
      const change = changeAtRandom(printed, others, chance);
      if (change && !standsIn(text, change.printed, lang)) changes.push(change);
    }
    return changes;
  }
});
