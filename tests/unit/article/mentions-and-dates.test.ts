import { en } from '../../../src/wording/languages/en.ts';
import { wordingOf } from '../../../src/wording/wording-of.ts';
import { describe, expect, it } from 'vitest';
import { codes, compileText } from './compile.ts';

function compileActors(actors: string, body: string, rest = ''): string {
  const front = `title: T\ndescription: D\nactors:\n${actors.replace(/^/gmu, '  - ')}\n${rest}`;
  const result = compileText(`---\n${front}\n---\n\n${body}\n`);
  return result.html?.trim() ?? codes(result).join('\n');
}

const CHINA = '{ id: china, name: China, kind: country, aliases: [Beijing] }';
const US = '{ id: us, name: United States, kind: country, aliases: [US] }';
const TRUMP = '{ id: trump, name: Donald Trump, kind: person, aliases: [Trump] }';
const SEA = '{ id: sea, name: South China Sea, kind: group }';
const link = (actor: string, n: number, words: string) =>
  `<a class="mention" id="m-${actor}-${n}" href="#a-${actor}">${words}</a>`;

const plain = (actor: string, n: number, words: string) =>
  `<span class="mention" id="m-${actor}-${n}">${words}</span>`;

describe('marks a mention', () => {
  it.each([
    ['of a name', CHINA, 'In China now.', `In ${link('china', 1, 'China')} now.`],
    ['of an alias', CHINA, 'In Beijing.', `In ${link('china', 1, 'Beijing')}.`],
    ['in the possessive', CHINA, 'China’s army', `${link('china', 1, 'China')}’s army`],
    ['beside a hyphen', US, 'the Japan-US alliance', `the Japan-${link('us', 1, 'US')} alliance`],
    ['numbered in text order', US, 'US, US', `${link('us', 1, 'US')}, ${plain('us', 2, 'US')}`],
    [
      'as a link once in a section',
      US,
      'US, US\n\n## Then\n\nUS, US',
      `${link('us', 3, 'US')}, ${plain('us', 4, 'US')}`,
    ],
    ['by the longest name', TRUMP, 'Donald Trump', link('trump', 1, 'Donald Trump')],
    [
      'by a longer name of another',
      `${CHINA}\n${SEA}`,
      'South China Sea',
      link('sea', 1, 'South China Sea'),
    ],
    ['across a line break', TRUMP, 'Donald\nTrump', link('trump', 1, 'Donald\nTrump')],
    [
      'across emphasis',
      TRUMP,
      'Donald *Trump*',
      `<a class="mention" id="m-trump-1" href="#a-trump">Donald <em>Trump</em></a>`,
    ],
    ['after a title', TRUMP, 'US President Trump', `US President ${link('trump', 1, 'Trump')}`],
    ['after an article in French', CHINA, 'La China', `La ${link('china', 1, 'China')}`],
    ['after a title in German', TRUMP, 'Herr Trump', `Herr ${link('trump', 1, 'Trump')}`],
    [
      'in a link, without a link in the link',
      CHINA,
      '[in China](https://a.b)',
      '<a href="https://a.b">in <span class="mention" id="m-china-1">China</span></a>',
    ],
  ])('%s', (_, actors, body, expected) => {
    expect(compileActors(actors, body)).toContain(expected);
  });
});

describe('does not mark', () => {
  it.each([
    ['part of a word', US, 'USA, thus, BUS'],
    ['other capitals', US, 'us'],
    ['the name inside a sea', CHINA, 'the South China Sea'],
    ['the name inside a newspaper', CHINA, 'the China Daily'],
    ['the name inside a house', TRUMP, 'the Trump Tower'],
    ['another person of the name', TRUMP, 'when Melania Trump spoke'],
    ['words of a link’s address', CHINA, '[a](https://a.b/China)'],
    ['what two actors are called', `${US}\n{ id: navy, name: US, kind: group }`, 'the US'],
  ])('%s', (_, actors, body) => {
    expect(compileActors(actors, body)).not.toContain('class="mention"');
  });
});

describe('warns of a name that is an ordinary word', () => {
  const own = (alias: string, body: string) =>
    codes(
      compileText(
        `---\ntitle: T\ndescription: D\nactors: [{ id: a, name: Ann, kind: person, aliases: [${alias}] }]\n---\n\nAnn. ${body}\n`,
      ),
    );

  it.each([
    ['in small letters', 'it', 'So it is.'],
    ['at the beginning of sentences', 'The', 'The end of the day. In the end.'],
    ['of another language', 'Wir', 'Wir sehen, was wir tun, und wir gehen.'],
  ])('%s', (_, alias, body) => {
    expect(own(alias, body)).toEqual(['name-ordinary 4:54']);
  });

  it.each([
    ['that is the name more often', 'May', 'May will go. May says she may.'],
    ['in capitals', 'US', 'The US lets us go with us.'],
    ['of several words', 'the ministry', 'Then the ministry, and the board.'],
    ['that the text does not have', 'it', 'So that is.'],
  ])('but not of one %s', (_, alias, body) => {
    expect(own(alias, body)).toEqual([]);
  });
});

describe('dates', () => {
  const dates = (...entries: string[]) =>
    `dates:\n${entries.map((entry) => `  - ${entry}`).join('\n')}`;

  it('marks the words that state one, and links them to the timeline', () => {
    const html = compileActors(
      CHINA,
      'China on 8 October',
      dates('{ id: a, date: 2020-10-08, title: T, text: on 8 October }'),
    );
    expect(html).toContain(
      '<a class="date" id="t-a" href="#d-a"><time datetime="2020-10-08">on 8 October</time></a>',
    );
  });

  it('marks words that no <time> can stand for', () => {
    const html = compileActors(
      CHINA,
      'China then',
      dates('{ id: a, date: 2020-10-08/.., title: T, text: then }'),
    );
    expect(html).toContain('<a class="date" id="t-a" href="#d-a">then</a>');
  });

  it('marks words inside a quotation, without a link in the way of selecting them', () => {
    const rest = `${dates('{ id: a, date: 2020-10, title: T, text: in May }')}\nquotes: [{ id: q, speaker: china, text: we talk in May }]`;
    expect(compileActors(CHINA, 'China: “we talk in May”', rest)).toContain(
      'we talk <span class="date" id="t-a"><time',
    );
  });

  it.each([
    ['an event with a start', '', 'from 8 October 2020'],
    ['an event that is planned', ', status: scheduled', 'on or after 8 October 2020'],
    ['what was said once and is quoted', ', actors: [us]', 'on or after 8 October 2020'],
    ['an event of somebody else', ', actors: [china]', 'from 8 October 2020'],
  ])('words an open interval by what it dates: %s', (_, rest, wording) => {
    const dates = `dates:\n  - { id: it, date: 2020-10-08/.., title: It${rest} }`;
    const quotes = 'quotes: [{ id: q, speaker: us, text: Yes indeed, date: 2020-10-08/.. }]';
    const front = `title: T\ndescription: D\nactors: [${US}, ${CHINA}]\n${dates}\n${quotes}`;
    const { article } = compileText(`---\n${front}\n---\n\nThe US said: “Yes indeed.”\n`);
    expect(article?.timeline.map(({ date }) => wordingOf(date, en))).toEqual([wording]);
  });

  it('sorts by the earliest day, then the latest, then as written', () => {
    const entries = [
      '2020-10/2020-12',
      '2020-10-08',
      '../2019',
      '2020-10',
      '2020',
      '2020-10',
      '202X',
    ];
    const list = dates(...entries.map((date, n) => `{ id: d${n}, date: ${date}, title: T }`));
    const { article } = compileText(`---\ntitle: T\ndescription: D\n${list}\n---\nText\n`);
    expect(article?.timeline.map(({ id }) => id)).toEqual([
      'd2',
      'd4',
      'd6',
      'd3',
      'd5',
      'd0',
      'd1',
    ]);
  });

  it.each([
    ['stand twice', 'then', 'date-text-ambiguous 5:48'],
    ['are not there', 'on Monday', 'date-text-not-found 5:48'],
  ])('refuses words that %s', (_, text, code) => {
    const source = `---\ntitle: T\ndescription: D\ndates:\n  - { id: a, date: 2020-10-08, title: T, text: ${text} }\n---\nthen and then\n`;
    expect(codes(compileText(source))).toEqual([code]);
  });
});
