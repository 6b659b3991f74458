import { describe, expect, it } from 'vitest';
import { codes, compile, compileQuotes, compileText, htmlOf } from './compile.ts';

const WALK = { x: 'text: We will walk.' };

describe('a line that only the source breaks is one line', () => {
  it.each([
    ['in a paragraph', 'Ann: “We will\nwalk.”'],
    ['with straight marks', 'Ann: "We will\nwalk."'],
    ['with a hard break', 'Ann: “We will\\\nwalk.”'],
    ['in a list', '- Ann: “We will\n  walk.”'],
    ['in a block quotation', '> Ann: “We will\n> walk.”'],
    ['with Windows line ends', 'Ann: “We will\r\nwalk.”'],
  ])('%s', (_, body) => {
    expect(codes(compileQuotes(WALK, body))).toEqual([]);
  });

  it('so that what is quoted across it has to be listed', () => {
    expect(codes(compileQuotes(WALK, 'Ann: “We will walk.” Bob: “I\nstole it.”'))).toEqual([
      'quote-unlisted 11:28',
    ]);
  });

  it('so that a negation before it is cut off', () => {
    const quote = { x: 'text: we will walk' };
    expect(codes(compileQuotes(quote, 'Ann: “It is not\ntrue that we will walk.”'))).toEqual([
      'negation-cut 8:11',
    ]);
  });

  it('so that parts are interrupted, and not inverted', () => {
    const quote = { x: 'text: [Die Steuern steigen, und zwar bald]' };
    const body = '»Die\nSteuern steigen«, sagte Ann, »und zwar\nbald.«';
    expect(codes(compileQuotes(quote, body))).toEqual([]);
  });
});

describe('an unlisted quotation is noticed', () => {
  it.each([
    [
      'as a sentence beside a listed one',
      'Ann: “We will walk. I stole all of it.”',
      'quote-unlisted 11:21',
    ],
    ['as a block', 'Ann: “We will walk.”\n\n> I stole all of it.', 'quote-unlisted 13:3'],
    [
      'as a false pull quotation',
      'Ann: “We will walk.”\n\n> We will never walk.\n> — Ann',
      'quote-unlisted 13:3',
    ],
    ['in Swedish marks', 'Ann: “We will walk.” Bob: ”I stole it.”', 'quote-unlisted 11:28'],
    ['in Finnish marks', 'Ann: “We will walk.” Bob: »I stole it.»', 'quote-unlisted 11:28'],
    ['in marks that both open', 'Ann: “We will walk.” Bob: “I stole it.“', 'quote-unlisted 11:28'],
    ['in angle marks', 'Ann: “We will walk.” Bob: ‹I stole it.›', 'quote-unlisted 11:28'],
    [
      'in what stands for a picture',
      'Ann: “We will walk.”\n\n![Ann: “We will not.”](../images/a.png)',
      'quote-unlisted 13:1',
    ],
    [
      'in the title of a link',
      'Ann: “We will walk.”\n\n[so](https://a.b "Ann: “We will not.”")',
      'quote-unlisted 13:1',
    ],
    [
      'in a caption',
      'Ann: “We will walk.”\n\n![A](../images/a.png "Ann: “We will not.”")',
      'quote-unlisted 13:1',
    ],
  ])('%s', (_, body, expected) => {
    expect(codes(compileQuotes(WALK, body))).toEqual([expected]);
  });

  it.each([
    [
      'in the title of a date',
      'dates: [{ id: d, date: 2020, title: Ann says “we will not” }]',
      '5:37',
    ],
    ['in a role', 'actors: [{ id: a, name: Ann, kind: person, role: the “tsar” }]', '4:50'],
  ])('%s', (_, yaml, place) => {
    const ann = 'actors: [{ id: a, name: Ann, kind: person }]\n';
    const lists = yaml.startsWith('actors') ? yaml : ann + yaml;
    const content = `---\ntitle: T\ndescription: D\n${lists}\n---\n\nAnn.\n`;
    expect(codes(compileText(content))).toEqual([`quote-unlisted ${place}`]);
  });

  it.each([
    ['a colon', ': I stole all of it'],
    ['a dash', ' – I stole all of it'],
    ['an em dash', ' — I stole all of it'],
  ])('as a sentence beside a listed one after %s', (_, rest) => {
    const place = 18 + rest.indexOf('I');
    const body = `Ann: “We will walk${rest}.”`;
    expect(codes(compileQuotes({ x: 'text: We will walk' }, body))).toEqual([
      `quote-unlisted 11:${place + 1}`,
    ]);
  });

  it.each([': all of us and at once', ' – with all of them – today'])(
    'but not as the rest of the sentence: “%s”',
    (rest) => {
      const body = `Ann: “We will walk${rest}.”`;
      expect(codes(compileQuotes({ x: 'text: We will walk' }, body))).toEqual([]);
    },
  );

  it.each([
    ...['´…´', '״…״', '❛…❜', '′…′', '″…″', '＇…＇', '〈…〉', '❮…❯', 'ʼʼ…ʼʼ', '‟…”', '⹂…⹂', '≪…≫'],
    '&#96;…´',
  ])('in %s', (marks) => {
    const [open = '', close = ''] = marks.split('…');
    const body = `Ann: “We will walk.” Bob: ${open}I stole it.${close}`;
    expect(codes(compileQuotes(WALK, body))).toEqual([`quote-unlisted 11:${27 + open.length}`]);
  });

  it.each([
    ['in the source', 'source: Ann says “we will not”', '5:9'],
    ['in a name of the source', 'source: { name: Ann says “we will not” }', '5:17'],
    ['in the name of an author', 'authors: [Bob, Ann “we will not” Lee]', '5:16'],
    [
      'in the source of a quotation',
      'quotes: [{ id: x, speaker: ann, text: We walk, source: { name: Ann “I lied” } }]',
      '5:64',
    ],
    [
      'in a correction',
      'corrections: [{ date: 2020-10-10, text: Ann said “I lied again” }]',
      '5:41',
    ],
    [
      'in the reason of a withdrawal',
      'withdrawn: [{ id: q-x, date: 2020-10-10, reason: Ann said “I lied again” }]',
      '5:50',
    ],
    [
      'in the reason of a retraction',
      'retraction: { date: 2020-10-10, reason: Ann said “I lied again” }',
      '5:41',
    ],
  ])('%s', (_, yaml, place) => {
    const unlisted = codes(compile(yaml, 'Ann: “We walk”')).filter(
      (code) => !code.endsWith(' 8:7'),
    );
    expect(unlisted).toEqual([`quote-unlisted ${place}`]);
  });

  it.each([
    ['a name', 'name: Ann “I lied” Lee', '4:27'],
    ['another name', 'name: Ann, aliases: [the “I lied” Ann]', '4:42'],
  ])('in %s of an actor', (_, names, place) => {
    const actor = `actors: [{ id: ann, ${names}, kind: person }]`;
    const content = (rest: string) =>
      `---\ntitle: T\ndescription: D\n${actor}${rest}\n---\n\nAnn.\n`;
    expect(codes(compileText(content('')))).toContain(`quote-unlisted ${place}`);
    expect(codes(compileText(content('\nnotQuotes: [I lied]'))).join()).not.toContain('quote');
  });

  it('but not in a correction that tells what stood there before', () => {
    const correction =
      'corrections: [{ date: 2020-10-10, quote: x, was: We will talk, text: It had “We will talk”. }]';
    expect(codes(compileQuotes(WALK, 'Ann: “We will walk.”', correction))).toEqual([]);
  });

  it('but not in a reason that names an article', () => {
    const reason = 'It is part of “Rails” now.';
    expect(codes(compile(`retraction: { date: 2020-10-10, reason: ${reason} }`, 'Ann.'))).toEqual(
      [],
    );
  });

  it('but not in a correction that tells the headline before', () => {
    const was = 'was: { title: Ann walks alone }, text: "The headline was “Ann walks alone”."';
    expect(codes(compile(`corrections: [{ date: 2020-10-10, ${was} }]`, 'Ann.'))).toEqual([]);
  });

  it('in the standfirst', () => {
    const quotes = 'quotes: [{ id: x, speaker: ann, text: We will walk }]';
    const compiled = compile(
      `${quotes}\nnotQuotes: [so it is]`,
      'Ann: “We will walk”, “so it is”.',
    );
    expect(codes(compiled)).toEqual([]);
  });
});

it.each([
  ['feet and inches', 'He is 5′10″ tall, she 6′ 2″, a 12″ disc.'],
  ['what is far less and far more', 'Here a ≪ b, there c ≫ d, and a≪b, c≫d.'],
  ['a Hebrew abbreviation', 'The צה״ל and the ארה״ב.'],
  ['an acute for an apostrophe', 'Don´t, the ´90s, rock ´n´ roll, the workers´ pay.'],
])('takes for no quotation mark that of %s', (_, body) => {
  expect(codes(compile('', `Ann. ${body}`))).toEqual([]);
});

it('a pull quotation that repeats the words is none', () => {
  const compiled = compileQuotes(WALK, 'Ann: “We will walk.”\n\n> We will walk.\n> — Ann');
  expect(codes(compiled)).toEqual([]);
  expect(htmlOf(compiled)).toContain('id="q-x"');
});

describe('a mark that is never closed is warned of', () => {
  it.each([
    [
      'at the end of a paragraph',
      'Ann: “We will walk.” Bob: “I stole it.\n\nThen all left.',
      'mark-unclosed 11:27',
    ],
    [
      'before another of its kind',
      'Ann: «I lied. Ann: «We will walk.» and more.',
      'mark-unclosed 11:6',
    ],
  ])('%s', (_, body, expected) => {
    expect(codes(compileQuotes(WALK, body))).toContain(expected);
  });

  it.each([
    ['a straight one', 'Ann: “We will walk.” Bob: "I stole it.', '11:27'],
    ['one that closes alone', 'Ann: “We will walk.” I stole it.” Bob said so.', '11:33'],
    ['a straight one that closes alone', 'Ann: “We will walk.” I stole it," Bob said.', '11:33'],
    ['one of a caption', 'Ann: “We will walk.” ![Bob: “I](../images/a.png)', '11:22'],
  ])('%s', (_, body, place) => {
    expect(codes(compileQuotes(WALK, body))).toEqual([`mark-unclosed ${place}`]);
  });

  it('in the headline', () => {
    const { problems } = compileText('---\ntitle: "Ann: “We lied"\ndescription: D\n---\n\nAnn.\n');
    expect(problems).toMatchObject([{ code: 'mark-unclosed', severity: 'warning', line: 2 }]);
  });

  it.each([
    ['inches', 'Ann is 5’10” tall, Bob 6\'2", and a disc has 12".'],
    ['code', 'Ann wrote `class="x"` and `a="y" b="z"`.'],
    ['a Hebrew prefix', 'Ann. ה"מילה" היא צה"ל.'],
    ['a path of links', 'Ann: Home » News » Today'],
    ['a ditto', 'Ann\n\n"\n\nBob'],
  ])('but not %s', (_, body) => {
    expect(codes(compile('', body))).toEqual([]);
  });

  it('but not one that the next paragraph begins with again', () => {
    const quote = { x: 'text: We will walk. We will talk' };
    expect(codes(compileQuotes(quote, 'Ann: “We will walk.\n\n“We will talk.”'))).toEqual([]);
  });
});

it('a blank line before the frontmatter is named as the fault', () => {
  const { problems } = compileText('\n---\ntitle: T\ndescription: D\n---\n\nWords.\n');
  expect(problems.map(({ code, fix }) => `${code} ${fix}`).join()).toMatch(
    /frontmatter-missing Delete what stands before/u,
  );
});
