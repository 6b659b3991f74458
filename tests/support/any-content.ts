import fc from 'fast-check';
import { stringify } from 'yaml';
import { ACTOR_KINDS } from '../../src/schema/actor.ts';
import { CORRECTION_KINDS } from '../../src/schema/correction.ts';
import { DATE_STATUSES } from '../../src/schema/date-entry.ts';
import { MOST } from '../../src/schema/fields.ts';
import { QUOTE_FORMS } from '../../src/schema/quote.ts';
import { anyText, anyTextAround } from './any-text.ts';

// Whole articles and sites near every limit, in many scripts, with and without all that is optional.

const line = anyTextAround(MOST.line);
const prose = anyTextAround(MOST.prose);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const date = fc.constantFrom(
  ...'2020 2020-10 2020-10-08 2020-02-29 2020-09~ 2020? 2020-10-08% 202X 20XX 2020-XX 2020-21'.split(
    ' ',
  ),
  ...'2020-10-08/.. ../2020-10-08 2020-10/2020-11 2020-10-08/2020-10-09 0000 -0043 0001-01-01'.split(
    ' ',
  ),
  ...'9999-12-31 2020-10-08T10:20:00Z Y17000 1984?/2004~'.split(' '),
);
const lang = fc.constantFrom(
  ...'en en-GB ja ko zh-Hant zh ar he fa th km my hi de tr el und tlh en-u-ca-buddhist'.split(' '),
  ...'sr-Latn-RS de-CH-1996 art-lojban qaa en-x-private sl-rozaj-biske'.split(' '),
);
const url = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constant(`https://example.org/${'x'.repeat(MOST.address - 20)}`),
  fc.constant('https://example.org/パス?q={}|^#a'),
);
const id = (letter: string, index: number, length: number) =>
  `${letter}${index}-${'x'.repeat(MOST.id)}`.slice(0, length);
const idLength = fc.constantFrom(4, 30, MOST.id);

const namedSource = fc.record({ name: line, url, published: date }, { requiredKeys: ['name'] });
const source = fc.oneof(line, namedSource);
const author = fc.oneof(line, fc.record({ name: line, url }, { requiredKeys: ['name'] }));

const person = fc.record({
  name: anyText(MOST.name - 8),
  kind: fc.constantFrom(...ACTOR_KINDS),
  role: maybe(line),
  aliases: maybe(fc.array(anyText(MOST.name), { maxLength: 3 })),
  description: maybe(prose),
  url: maybe(url),
  wikidata: maybe(fc.constant('Q57')),
  isOf: fc.boolean(),
  formerly: fc.boolean(),
});

const said = fc.record({
  parts: fc.array(fc.oneof({ weight: 6, arbitrary: anyText(200) }, anyText(MOST.words - 20)), {
    minLength: 1,
    maxLength: 3,
  }),
  form: maybe(fc.constantFrom(...QUOTE_FORMS)),
  date: maybe(date),
  context: maybe(prose),
  source: maybe(namedSource),
  isTo: fc.boolean(),
  isSpaced: fc.boolean(),
  formerly: fc.boolean(),
  isCorrected: fc.boolean(),
});

const happened = fc.record({
  date,
  title: line,
  status: maybe(fc.constantFrom(...DATE_STATUSES)),
  isStated: fc.boolean(),
  formerly: fc.boolean(),
});

const facts = fc.record({
  title: line,
  description: prose,
  published: maybe(date),
  updated: maybe(date),
  lang: maybe(lang),
  authors: maybe(fc.array(author, { maxLength: 3 })),
  source: maybe(source),
  retraction: fc.option(fc.record({ date, reason: prose }), { nil: undefined, freq: 8 }),
  corrections: fc.array(
    fc.record({ date, kind: fc.constantFrom(...CORRECTION_KINDS), text: prose }),
    { maxLength: 2 },
  ),
  withdrawn: fc.array(fc.record({ date, reason: prose }), { maxLength: 2 }),
  isMoved: fc.boolean(),
});

/** The text of an article. What it quotes stands in it, each time with words that stand nowhere else. */
export const anyArticleText: fc.Arbitrary<string> = fc
  .record({
    facts,
    idLength,
    actors: fc.array(person, { minLength: 1, maxLength: 4 }),
    quotes: fc.array(said, { maxLength: 3 }),
    dates: fc.array(happened, { maxLength: 3 }),
    prose: fc.array(anyText(400), { maxLength: 2 }),
  })
  .map((parts) => write(parts));

/** `site.yaml` */
export const anySite: fc.Arbitrary<string> = fc
  .record({
    title: anyText(MOST.line),
    tagline: anyText(MOST.line),
    lang,
    publisher: fc.record({ name: anyText(MOST.line), url }, { requiredKeys: ['name'] }),
  })
  .map((site) => stringify(site));

type Parts = Readonly<{
  facts: Value<typeof facts>;
  idLength: number;
  actors: readonly Value<typeof person>[];
  quotes: readonly Value<typeof said>[];
  dates: readonly Value<typeof happened>[];
  prose: readonly string[];
}>;
type Value<T> = T extends fc.Arbitrary<infer V> ? V : never;

function write({ facts, idLength: length, actors, quotes, dates, prose }: Parts): string {
  const { withdrawn, corrections, isMoved, ...rest } = facts;
  const former = (is: boolean, letter: string, index: number) =>
    is ? { formerly: [id(letter, index + 5, length)] } : {};
  const actorId = (index: number) => id('a', index % actors.length, length);
  // What was rescheduled names the next date; the last has none after it.
  const statusOf = (status: Value<typeof happened>['status'], index: number) => {
    if (status !== 'rescheduled') return { status };
    return index + 1 < dates.length ? { status, instead: id('d', index + 1, length) } : {};
  };
  const wordsOf = ({ parts, isSpaced }: Value<typeof said>, index: number) =>
    parts.map((part, at) => `Q${index}P${at}${isSpaced ? ` ${part} ` : part}x${index}y${at}`);
  const frontmatter = {
    ...rest,
    ...(isMoved && { formerly: [id('s', 0, length)] }),
    actors: actors.map(({ isOf, formerly, name, ...actor }, index) => ({
      ...actor,
      ...former(formerly, 'a', index),
      id: actorId(index),
      name: `N${index} ${name}`,
      ...(isOf && index > 0 && { of: actorId(index - 1) }),
    })),
    dates: dates.map(({ isStated, formerly, status, ...day }, index) => ({
      ...day,
      ...statusOf(status, index),
      ...former(formerly, 'd', index),
      id: id('d', index, length),
      ...(isStated && { text: `on day ${index}` }),
      actors: [actorId(index)],
    })),
    quotes: quotes.map((quote, index) => {
      const { form, date, context, source } = quote;
      return {
        ...{ form, date, context, source },
        ...former(quote.formerly, 'q', index),
        id: id('q', index, length),
        speaker: actorId(index),
        ...(quote.isTo && { to: actorId(index + 1) }),
        text: wordsOf(quote, index),
      };
    }),
    corrections: [
      ...corrections,
      ...quotes.flatMap(({ isCorrected }, index) =>
        isCorrected ? [{ date: '2020', text: 'x', quote: id('q', index, length), was: 'y' }] : [],
      ),
    ],
    withdrawn: withdrawn.map((notice, index) => ({ ...notice, id: `q-${id('w', index, length)}` })),
  };
  const paragraphs = [
    ...prose.map(escape),
    ...dates.map((_, index) => `It was on day ${index}.`),
    ...quotes.map((quote, index) =>
      wordsOf(quote, index)
        .map((words) => `“${escape(words)},”`)
        .join(' they said, '),
    ),
    'The end.',
  ];
  return `---\n${stringify(frontmatter, { lineWidth: 0 })}---\n\n${paragraphs.join('\n\n')}\n`;
}

function escape(words: string): string {
  return words.replace(/[!-/:-@[-`{-~]/gu, '\\$&');
}
