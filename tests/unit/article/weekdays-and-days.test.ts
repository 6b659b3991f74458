import { describe, expect, it } from 'vitest';
import { compileArticle } from '../../../src/article/compile-article.ts';
import { checkFutureDates, pastDates } from '../../../src/article/future-dates.ts';
import { createReport } from '../../../src/problems/create-report.ts';
import type { Problem } from '../../../src/problems/problem.ts';
import { codes, compile, compileText } from './compile.ts';

const dated = (date: string, text: string, lang = 'en') =>
  `lang: ${lang}\ndates: [{ id: d, date: ${date}, title: T, text: ${JSON.stringify(text)} }]`;

describe('warns of a day of the week that does not fit its date', () => {
  it.each([
    [
      'in the words that state it',
      '2020-10-08',
      'on Tuesday, 8 October',
      'Ann spoke on Tuesday, 8 October.',
      'weekday-wrong 9:14',
    ],
    [
      'right before them',
      '2020-10-08',
      '8 October',
      'Ann spoke on Tuesday, 8 October.',
      'weekday-wrong 9:14',
    ],
    [
      'right after them',
      '2020-10-08',
      '8 October',
      'Ann spoke on 8 October (Tuesday).',
      'weekday-wrong 9:25',
    ],
    ['alone', '2020-10-08', 'on Tuesday', 'Ann spoke on Tuesday.', 'weekday-wrong 9:14'],
  ])('%s', (_, date, text, body, code) => {
    expect(codes(compile(dated(date, text), body))).toEqual([code]);
  });

  it.each([
    ['German', 'de', 'am Dienstag, dem 8. Oktober', 'Donnerstag'],
    ['French', 'fr', 'mardi 8 octobre', 'jeudi'],
    ['Japanese', 'ja', '10月8日（火曜日）', '木曜日'],
    ['Russian', 'ru', 'вторник, 8 октября', 'четверг'],
    ['English in a German article', 'de', 'Tuesday, 8 October', 'Donnerstag'],
  ])('in %s', (_, lang, text, right) => {
    const { problems } = compile(dated('2020-10-08', text, lang), `Ann, ${text}.`);
    expect(problems.map(({ code }) => code)).toEqual(['weekday-wrong']);
    expect(problems[0]?.message).toContain(`8 October 2020 is a ${right}.`);
  });

  it.each([
    ['as the British write it', 'Ann spoke on Tuesday 8 October 2020.'],
    ['as Americans write it', 'Ann spoke on Tuesday, October 8th, 2020.'],
  ])('in a full date that is not listed, %s', (_, body) => {
    expect(codes(compile('', body))).toEqual(['weekday-wrong 8:14']);
  });

  it.each([
    ['fits', '2020-10-08', 'on Thursday, 8 October', 'Ann spoke on Thursday, 8 October.'],
    [
      'is of another date',
      '2020-10-08',
      '8 October',
      'Ann left on Tuesday. She spoke on 8 October.',
    ],
    ['is of a month', '2020-10', 'on a Tuesday', 'Ann spoke on a Tuesday.'],
    ['is about', '2020-10-06/2020-10-08', 'from Tuesday', 'Ann spoke from Tuesday.'],
  ])('but not of one that %s', (_, date, text, body) => {
    expect(codes(compile(dated(date, text), body))).toEqual([]);
  });
});

describe('warns of a date whose own words state another', () => {
  it.each([
    ['day', '2020-10-12', 'on 13 October 2020', 'en'],
    ['day, without its year', '2020-10-12', 'on October 13', 'en'],
    ['day, in short', '2020-10-12', 'on Oct. 13', 'en'],
    ['day, in figures', '2020-10-12', 'on 2020-10-13', 'en'],
    ['day, in Japanese', '2020-10-12', '10月13日', 'ja'],
    ['day, in German', '2020-10-12', 'am 13. Oktober', 'de'],
    ['day, in Spanish', '2020-10-12', 'el 13 de octubre de 2020', 'es'],
    ['month', '2020-10-12', 'in September', 'en'],
    ['month of a year', '2020-10', 'in September 2020', 'en'],
    ['year', '2020', 'in 2019', 'en'],
    ['day, outside of its days', '2020-10-08/2020-10-12', 'on 13 October', 'en'],
  ])('%s', (_, date, text, lang) => {
    expect(codes(compile(dated(date, text, lang), `Ann, ${text}.`))).toEqual([
      'date-words-differ 6:24',
    ]);
  });

  it.each([
    ['the same', '2020-10-12', 'on Monday, 12 October 2020'],
    ['less', '2020-10-12', 'in October'],
    ['more', '2020-10', 'on 13 October'],
    ['the first and the last of its days', '2020-10-08/2020-10-12', 'from 8 to 12 October'],
    ['two days, of which it is one', '2020-10-08', 'on October 8 and 9'],
    ['two days in short, of which it is one', '2020-10-08', '8–12 October 2020'],
    ['a day of the year in a long time', '2019-10/2021-03', 'on 1 August'],
    ['none', '2020-10-12', 'when they may meet'],
    ['another, but is uncertain', '2020-10-12?', 'on 13 October'],
    ['a season of two years', '2020', 'in 2019–20'],
  ])('but not of one whose words state %s', (_, date, text) => {
    expect(codes(compile(dated(date, text), `Ann, ${text}.`))).toEqual([]);
  });
});

describe('warns of an article from the future', () => {
  const on = (today: string, yaml: string) => {
    const problems: Problem[] = [];
    const { frontmatter } = compileText(`---\ntitle: T\ndescription: D\n${yaml}\n---\n\nText\n`);
    if (!frontmatter) throw new Error('no frontmatter');
    checkFutureDates(pastDates(frontmatter), today, createReport('a.md', '', problems));
    return problems.map(({ code, line, column }) => `${code} ${line}:${column}`);
  };

  it.each([
    ['published tomorrow', 'published: 2020-10-09', ['date-future 4:12']],
    ['published next month', 'published: 2020-11', ['date-future 4:12']],
    ['updated next year', 'published: 2020\nupdated: 2021-01-01', ['date-future 5:10']],
    ['but not of today', 'published: 2020-10-08', []],
    ['but not of this month', 'published: 2020-10', []],
  ])('%s', (_, yaml, expected) => {
    expect(on('2020-10-08', yaml)).toEqual(expected);
  });

  const said = (date: string) =>
    `quotes: [{ id: x, speaker: ann, text: we talk, date: ${date} }]\nactors: [{ id: ann, name: Ann, kind: person }]`;
  const happened = (date: string, more = '') =>
    `dates: [{ id: d, date: ${date}, title: T${more} }]`;

  it.each([
    ['what was said tomorrow', said('2020-10-09'), ['date-future 4:54']],
    ['what has happened next year', happened('2021'), ['date-future 4:24']],
    [
      'what was said after it was published',
      `published: 2020-10-05\n${said('2020-10-06')}`,
      ['date-future 5:54'],
    ],
    [
      'what has happened after it was published',
      `published: 2020-10-05\n${happened('2020-10-06')}`,
      ['date-future 5:24'],
    ],
    ['but not what was said on the day', `published: 2020-10-05\n${said('2020-10-05')}`, []],
    ['but not what may have been said before', `published: 2020-10-05\n${said('2020-10')}`, []],
    [
      'but not what was said before it was changed',
      `published: 2020-10-05\nupdated: 2020-10-07\n${said('2020-10-06')}`,
      [],
    ],
    [
      'but not what was said before it was corrected',
      `published: 2020-10-05\ncorrections: [{ date: 2020-10-07, text: C }]\n${said('2020-10-06')}`,
      [],
    ],
    ['but not what is to come', happened('2021', ', status: scheduled'), []],
  ])('%s', (_, yaml, expected) => {
    expect(on('2020-10-08', yaml)).toEqual(expected);
  });
});

describe('warns of one name under two ids', () => {
  const actors = (...names: string[]) => {
    const list = names.map(
      (name, n) => `{ id: a${n}, name: ${JSON.stringify(name)}, kind: person }`,
    );
    return codes(compileActors(list.join(', '), names.join(', ')));
  };

  it.each([
    ['in other capitals', 'Ida Orr', 'IDA ORR', ['name-alike 4:69']],
    ['with and without an accent', 'José Díaz', 'Jose Diaz', ['name-alike 4:71']],
    ['with and without a hyphen', 'Kim Jong-un', 'Kim Jong Un', ['name-alike 4:73']],
    ['but not of names that differ', 'Ida Orr', 'Ida Ore', []],
    ['in other vowel signs of Hindi, which is another name', 'मीना', 'मना', []],
  ])('%s', (_, one, other, expected) => {
    expect(actors(one, other)).toEqual(expected);
  });

  it('but calls a name shared that is quite the same', () => {
    expect(actors('Ida Orr', 'Ida Orr')).toEqual(['name-shared 4:69']);
  });
});

function compileActors(list: string, body: string) {
  const content = `---\ntitle: T\ndescription: D\nactors: [${list}]\n---\n\n${body}\n`;
  return compileArticle(
    { slug: 'a', path: 'a.md', content },
    { lang: 'en', base: '/', imageSize: () => null },
  );
}
