import type { FRONTMATTER_PROBLEMS } from '../../../../src/problems/frontmatter-problems.ts';
import {
  article,
  edit,
  editAsMeant,
  NEW,
  type Mend,
  published,
  type Remedies,
  whole,
} from './remedy.ts';

const ANN = 'actors: [{ id: ann, name: Ann, kind: person }]\n';
const SAID = '\n---\n\nAnn: “we talk”.\n';

/** Writes what the fix prints after “Quote it:”. */
const quoteIt =
  (from: string): Mend =>
  (site, fix) =>
    site.edit(NEW, [from, /^Quote it: (.*)\.$/u.exec(fix)?.[1] ?? '']);

export const FRONTMATTER_REMEDIES = {
  'frontmatter-missing': [
    [
      whole('Text.\n'),
      'Start the file with a line ---, then title: and description:, then a line ---.',
      edit(['Text.', '---\ntitle: T\ndescription: D\n---\nText.']),
    ],
    [
      whole('\n \n---\ntitle: T\ndescription: D\n---\nText.\n'),
      'Delete what stands before its first line ---, blank lines and spaces too.',
      edit(['\n \n---\ntitle', '---\ntitle']),
    ],
  ],
  'frontmatter-unclosed': [
    [
      whole('---\ntitle: T\ndescription: D\n\nText.\n'),
      'Put a line --- after its last line, before the text of the article.',
      edit(['description: D\n', 'description: D\n---\n']),
    ],
  ],
  'yaml-invalid': [
    [
      article('authors:\n - name: A\n  url: https://a.example', 'Text.'),
      'Check the indentation',
      edit(['\n  url', '\n   url']),
    ],
    [
      article('source: @press', 'Text.'),
      'put text that contains “: ” or starts with a sign in quotation marks',
      edit(['@press', '"@press"']),
    ],
  ],
  'draft-unchecked': [
    [
      article('# check: who this is\nauthors: [A]', 'Text.'),
      'look at what each says, mend what is wrong, and delete the comment',
      edit(['# check: who this is\n', '']),
    ],
  ],
  'text-unquoted': [
    [
      whole('---\ntitle: Tokyo: a view\ndescription: D\n---\nText.\n'),
      'Quote it: "Tokyo: a view".',
      quoteIt('Tokyo: a view'),
    ],
    [
      article('authors: [The Desk: Tokyo]', 'Text.'),
      'Quote it: "The Desk: Tokyo".',
      quoteIt('The Desk: Tokyo'),
    ],
    [
      article(`source: A: ${'b '.repeat(200)}c`, 'Text.'),
      'Put all of it in quotation marks.',
      edit(['A: b', '"A: b'], ['b c', 'b c"']),
    ],
  ],
  'text-cut': [
    [
      article('source: AFP #12', 'Text.'),
      'Put the whole text in quotation marks',
      edit(['AFP #12', '"AFP #12"']),
    ],
    [
      article('source: AFP #as they say', 'Text.'),
      'if it is a comment, put a space after its #',
      edit(['#as', '# as']),
    ],
  ],
  'yaml-alias': [
    [
      article('source: &a AFP\nauthors: [*a]', 'Text.'),
      'Write out what it stands for',
      edit(['[*a]', '[AFP]']),
    ],
    [
      article('source: *press', 'Text.'),
      'put text that begins with * in quotation marks',
      edit(['*press', '"*press"']),
    ],
  ],
  'key-duplicate': [
    [
      article('lang: en\nlang: fr', 'Text.'),
      'Keep one of the two.',
      edit(['lang: en\nlang: fr', 'lang: en']),
    ],
  ],
  'key-unknown': [
    [
      whole('---\ntitel: T\ndescription: D\n---\nText.\n'),
      'Did you mean “title”?',
      editAsMeant('titel'),
    ],
    [article('weather: fine', 'Text.'), 'Remove it.', edit(['weather: fine\n', ''])],
  ],
  'field-missing': [
    [
      whole('---\ntitle: T\n---\nText.\n'),
      'Add description: with its value.',
      edit(['title: T\n', 'title: T\ndescription: D\n']),
    ],
    [
      article('actors:\n  - id: ann\n    kind: person', 'Ann.'),
      'Add name: with its value.',
      edit(['    kind', '    name: Ann\n    kind']),
    ],
  ],
  'type-wrong': [
    [
      article('actors: ann', 'Ann.'),
      'Write a list here.',
      edit(['ann\n', '[{ id: ann, name: Ann, kind: person }]\n']),
    ],
    [
      whole('---\ntitle: [T]\ndescription: D\n---\nText.\n'),
      'Write text here.',
      edit(['[T]', 'T']),
    ],
    [
      article('authors: [{ name: A, url: [a] }]', 'Text.'),
      'Write text here.',
      edit(['[a]', 'https://a.example']),
    ],
  ],
  'value-invalid': [
    [
      article('actors: [{ id: ann, name: Ann, kind: persn }]', 'Ann.'),
      'Did you mean “person”?',
      editAsMeant('persn'),
    ],
    [
      article('actors: [{ id: ann, name: Ann, kind: x }]', 'Ann.'),
      'Write one of person, country, government, organization, media, group.',
      (site, fix) => site.edit(NEW, ['kind: x', `kind: ${/one of (\w+)/u.exec(fix)?.[1]}`]),
    ],
    [
      article('actors: [{ id: Ann B, name: Ann, kind: person }]', 'Ann.'),
      'Write small letters a–z, digits and single hyphens.',
      edit(['Ann B', 'ann-b']),
    ],
    [
      article('source: { name: S, url: "javascript:alert(1)" }', 'Text.'),
      'Write a full web address, such as https://example.org/page.',
      edit(['javascript:alert(1)', 'https://example.org/page']),
    ],
    [
      article('source: { name: S, url: "https://bank.example@evil.example" }', 'Text.'),
      'Write',
      edit(['bank.example@', '']),
    ],
    [
      whole('---\ntitle:\ndescription: D\n---\nText.\n'),
      'Write some text.',
      edit(['title:', 'title: T']),
    ],
    [
      article('lang: english language', 'Text.'),
      'Write a language tag, such as en, en-GB or ja.',
      edit(['english language', 'en']),
    ],
    [
      whole(`---\ntitle: ${'T'.repeat(601)}\ndescription: D\n---\nText.\n`),
      'Write at most 600 characters.',
      edit(['T'.repeat(601), 'T'.repeat(600)]),
    ],
  ],
  'date-invalid': [
    [
      article('published: 8 October 2020', 'Text.'),
      'Write it as 2020-10-08',
      edit(['8 October 2020', '2020-10-08']),
    ],
    [
      article('dates: [{ id: x, date: around 2020, title: T }]', 'Text.'),
      '2020-09~ (about)',
      edit(['around 2020', '2020-09~']),
    ],
  ],
  'id-duplicate': [
    [
      article(
        'actors: [{ id: a, name: Ann, kind: person }, { id: a, name: Bob, kind: person }]',
        'Ann, Bob.',
      ),
      'Give each its own id',
      edit(['id: a, name: Bob', 'id: b, name: Bob']),
    ],
  ],
  'actor-unknown': [
    [
      whole(
        `---\ntitle: T\ndescription: D\n${ANN}quotes: [{ id: x, speaker: anne, text: we talk }]${SAID}`,
      ),
      'Did you mean “ann”?',
      editAsMeant('anne'),
    ],
    [
      article('quotes: [{ id: x, speaker: ann, text: we talk }]', 'Ann: “we talk”.'),
      'Add it under actors:',
      edit(['quotes:', `${ANN}quotes:`]),
    ],
    [
      article('quotes: [{ id: x, speaker: ann, text: we talk }]', 'Ann: “we talk”.'),
      'or to content/actors.yaml, where articles share it',
      ({ write }) => write('actors.yaml', '- { id: ann, name: Ann, kind: person }\n'),
    ],
    [
      published(({ write }) => {
        write('actors.yaml', '- { id: ann, name: Ann, kind: person }\n');
        write(
          NEW,
          `---\ntitle: T\ndescription: D\nquotes: [{ id: x, speaker: anne, text: we talk }]${SAID}`,
        );
      }),
      'Did you mean “ann”?',
      editAsMeant('anne'),
    ],
    [
      article(`${ANN}quotes: [{ id: x, speaker: minister, text: we talk }]`, 'Ann: “we talk”.'),
      'or use the id of one that is there',
      edit(['minister', 'ann']),
    ],
  ],
  'quote-unknown': [
    [
      article(
        `${ANN}quotes: [{ id: talk, speaker: ann, text: we talk }]\ncorrections: [{ date: 2020, text: T, quote: talks }]`,
        'Ann: “we talk”.',
      ),
      'Did you mean “talk”?',
      editAsMeant('talks'),
    ],
    [
      published((site) =>
        site.edit(
          'articles/rails.md',
          ['id: plans', 'id: our-plans\n    formerly: [plans]'],
          ['quotes:', 'corrections: [{ date: 2026, text: T, quote: plans }]\nquotes:'],
        ),
      ),
      'Did you mean “our-plans”?',
      (site, fix) =>
        site.edit('articles/rails.md', ['quote: plans', `quote: ${/“(.+)”/u.exec(fix)?.[1]}`]),
    ],
    [
      article(
        `${ANN}quotes: [{ id: talk, speaker: ann, text: we talk }]\ncorrections: [{ date: 2020, text: T, quote: x }]`,
        'Ann: “we talk”.',
      ),
      'Use the id of a quotation under quotes:.',
      edit(['quote: x', 'quote: talk']),
    ],
  ],
  'event-unknown': [
    [
      article(
        'dates: [{ id: talks, date: 2020, title: T }]\ncorrections: [{ date: 2020, text: T, event: talk }]',
        'Text.',
      ),
      'Did you mean “talks”?',
      (site, fix) => editAsMeant('event: talk')(site, fix.replace('“', '“event: '), ''),
    ],
    [
      article(
        'dates: [{ id: talks, date: 2020, title: T }]\ncorrections: [{ date: 2020, text: T, event: x }]',
        'Text.',
      ),
      'Use the id of an entry under dates:.',
      edit(['event: x', 'event: talks']),
    ],
  ],
  'date-future': [
    [article('published: 2999-10-08', 'Text.'), 'Mend it', edit(['2999', '2020'])],
    [
      article('dates: [{ id: d, date: 2999, title: A vote }]', 'Text.'),
      'or give the event the status: scheduled or expected.',
      edit(['title: A vote', 'title: A vote, status: scheduled']),
    ],
    [
      article('published: 2020\ndates: [{ id: d, date: 2021, title: A vote }]', 'Text.'),
      'add updated: with the day.',
      edit(['published: 2020\n', 'published: 2020\nupdated: 2021\n']),
    ],
  ],
  'name-alike': [
    [
      article(
        'actors:\n  - { id: a, name: José Díaz, kind: person }\n  - { id: b, name: Jose Diaz, kind: person }',
        'José Díaz and Jose Diaz.',
      ),
      'list the actor once, with the other spelling under aliases:',
      edit(
        ['\n  - { id: b, name: Jose Diaz, kind: person }', ''],
        ['Díaz, kind: person', 'Díaz, kind: person, aliases: [Jose Diaz]'],
      ),
    ],
  ],
  'name-shared': [
    [
      article(
        'actors:\n  - { id: a, name: Ann Orr, kind: person, aliases: [Orr] }\n  - { id: b, name: Ida Orr, kind: person, aliases: [Orr] }',
        'Ann Orr and Ida Orr. Orr left.',
      ),
      'Leave the name to one of them',
      edit(['Ida Orr, kind: person, aliases: [Orr]', 'Ida Orr, kind: person']),
    ],
    [
      article(
        'actors:\n  - { id: a, name: Ann, kind: person }\n  - { id: b, name: Ann, kind: person }',
        'Ann Orr and Ann Lee.',
      ),
      'or give each a longer one',
      edit(
        ['id: a, name: Ann', 'id: a, name: Ann Orr'],
        ['id: b, name: Ann', 'id: b, name: Ann Lee'],
      ),
    ],
  ],
} satisfies Remedies<typeof FRONTMATTER_PROBLEMS>;
