import type { TEXT_PROBLEMS } from '../../../../src/problems/text-problems.ts';
import { renameId } from '../../../../src/editing/rename-id.ts';
import { withdraw } from '../../../../src/editing/withdraw.ts';
import { drawing } from '../../pictures/sample-pictures.ts';
import { article, edit, type Make, NEW, published, put, type Remedies } from './remedy.ts';

const ANN = 'actors: [{ id: ann, name: Ann, kind: person }]\n';
const quoting = (rest: string, body: string) =>
  article(`${ANN}quotes:\n  - { id: x, speaker: ann, ${rest} }`, body);
const picturing = (words: string): Make =>
  published(async (site) => {
    put(site, 'images/a.png', await drawing());
    const list = `${ANN}quotes: [{ id: x, speaker: ann, text: We are guilty }]`;
    site.write(NEW, `---\ntitle: T\ndescription: D\n${list}\n---\n\nAnn: “${words}”.\n`);
  });
const dated = (rest: string, body: string) =>
  article(`dates:\n  - { id: x, date: 2020-10-08, title: Talks, ${rest} }`, body);

const TWO =
  'actors: [{ id: ann, name: Ann, kind: person }, { id: bob, name: Bob, kind: person }]\n';
const said = (speaker: string) =>
  article(
    `${TWO}quotes: [{ id: x, speaker: ${speaker}, text: We go }]`,
    'Ann came. “We go,” said Bob.',
  );
/** What the other article said until it was corrected, who knows on which day. */
const outdated = (day: string) =>
  published((site) => {
    site.edit(
      'articles/rails.md',
      ['text: We have plans', 'text: We had a plan\n    date: 2026-02-01'],
      [
        '---\n\nMaria Lind said: “We have plans”',
        'corrections: [{ date: 2026-02-02, kind: correction, quote: plans, text: Wrong., was: { text: We have plans } }]\n---\n\nMaria Lind said: “We had a plan”',
      ],
    );
    const lind = 'actors: [{ id: lind, name: Maria Lind, kind: person }]';
    const quotes = `quotes: [{ id: x, speaker: lind, text: We have plans${day} }]`;
    site.write(
      NEW,
      `---\ntitle: T\ndescription: D\n${lind}\n${quotes}\n---\n\nMaria Lind said: “We have plans”.\n`,
    );
  });
const OTHER_OPENING = article(
  'dates: [{ id: opening, date: 2026-03-01, title: The ministers talk }]',
  'They talk.',
);
/** The other article says that it was to be. */
const ANNOUNCED = published((site) => {
  site.edit('articles/rails.md', [
    'title: The line opens',
    'title: The line opens\n    status: scheduled',
  ]);
  const dates = 'dates: [{ id: opened, date: 2026-03-01, title: The line opens }]';
  site.write(NEW, `---\ntitle: T\ndescription: D\n${dates}\n---\n\nIt opens.\n`);
});
const ORDINARY = 'actors: [{ id: ann, name: Ann Will, kind: person, aliases: [will] }]';

const TWICE = 'Add prefix: or suffix: with the words just before or after the';
const AROUND = 'Copy into prefix: the words just before, and into suffix: those just after';

export const TEXT_REMEDIES = {
  'quote-not-found': [
    [
      quoting('text: we will walk', 'Ann: “we will talk”.'),
      'Copy the words from the article',
      edit(['text: we will walk', 'text: we will talk']),
    ],
    [
      quoting('text: we will walk', 'Ann: “we will talk”.'),
      'mend the article, if that is where the slip is',
      edit(['“we will talk”', '“we will walk”']),
    ],
  ],
  'quote-ambiguous': [
    [
      quoting('text: talk', 'Ann says “we talk” and talk is cheap.'),
      TWICE,
      edit(
        ['text: talk', 'text: talk, prefix: we'],
        ['“we talk”', '“we” “talk”'],
        ['“we” “', 'we “'],
      ),
    ],
    [
      quoting('text: we talk', 'Ann says: “we talk today”. She said they, we talk, did.'),
      'or quote more words',
      edit(['text: we talk', 'text: we talk today']),
    ],
  ],
  'quote-elsewhere': [
    [
      quoting('text: we talk, prefix: when', 'Ann says: “we talk” again.'),
      AROUND,
      edit(['prefix: when', 'prefix: "says: “", suffix: ” again']),
    ],
    [
      quoting('text: we talk, prefix: when', 'Ann says: “we talk” again.'),
      'or leave them out',
      edit([', prefix: when', '']),
    ],
  ],
  'quote-overlapping': [
    [
      quoting(
        'text: we talk }\n  - { id: y, speaker: ann, text: talk today',
        'Ann: “we talk today”.',
      ),
      'shorten one of them',
      edit(['text: talk today', 'text: today']),
    ],
    [
      quoting(
        'text: we talk }\n  - { id: y, speaker: ann, text: talk today',
        'Ann: “we talk today”.',
      ),
      'or list them as one',
      edit(['text: we talk }\n  - { id: y, speaker: ann, text: talk today', 'text: we talk today']),
    ],
  ],
  'quote-altered': [
    [
      quoting('text: I did not do it', 'Ann: “I did ~~not~~ do it”.'),
      'Take the ~~ away',
      edit(['~~not~~', 'not']),
    ],
    [
      quoting('text: I did not do it', 'Ann: “I did ~~not~~ do it”.'),
      'what was not said goes with it, here and in the list',
      edit(['~~not~~ ', ''], ['did not', 'did']),
    ],
    [
      picturing('We are ![not](../images/a.png) guilty'),
      'Move a picture out of the quotation.',
      edit(['![not](../images/a.png) ', ''], ['guilty”.', 'guilty”.\n\n![not](../images/a.png)']),
    ],
  ],
  'quote-unmarked': [
    [
      quoting('text: they talk', 'Ann said that they talk.'),
      'Put them in quotation marks if they were said so',
      edit(['that they talk', 'that “they talk”']),
    ],
    [
      quoting('text: they talk', 'Ann said that they talk.'),
      'if they are a paraphrase, add form: indirect',
      edit(['text: they talk', 'text: they talk, form: indirect']),
    ],
  ],
  'quote-gathered': [
    [
      quoting('text: [We will win, we lost]', 'Ann: “We will win”. Later she said: “we lost”.'),
      'List them as quotations of their own',
      edit([
        'text: [We will win, we lost]',
        'text: We will win }\n  - { id: y, speaker: ann, text: we lost',
      ]),
    ],
    [
      quoting('text: [We will win, we lost]', 'Ann: “We will win. Before, we lost.”'),
      'or quote whole sentences',
      edit(['text: [We will win, we lost]', 'text: ["We will win.", "Before, we lost."]']),
    ],
  ],
  'negation-cut': [
    [
      quoting('text: resign', 'Ann: “I will not resign”.'),
      'Quote the negation too',
      edit(['text: resign', 'text: I will not resign']),
    ],
  ],
  'quote-unlisted': [
    [
      article(ANN, 'Ann: “we talk”.'),
      'List it under quotes: with its speaker',
      edit([ANN, `${ANN}quotes: [{ id: x, speaker: ann, text: we talk }]\n`]),
    ],
    [
      article(ANN, 'Ann was in “The Press”.'),
      'add under notQuotes: all the words between the marks',
      edit([ANN, `${ANN}notQuotes: [The Press]\n`]),
    ],
  ],
  'mark-unclosed': [
    [
      quoting('text: I lied', 'Ann: “I lied. Then all left.'),
      'Close it',
      edit(['“I lied.', '“I lied.”']),
    ],
    [
      quoting('text: I lied. I left.', 'Ann: “I lied.\n\nI left.”'),
      'where a quotation goes on in the next paragraph, begin that with the mark again',
      edit(['\n\nI left', '\n\n“I left']),
    ],
    [
      quoting('text: I lied', 'Ann: I lied.” Then all left.'),
      'Write the mark that opens the quotation',
      edit(['Ann: I', 'Ann: “I']),
    ],
    [article(ANN, 'Ann left.” All did.'), 'or delete this one', edit(['left.”', 'left.'])],
  ],
  'not-quote-missing': [
    [
      article('notQuotes: [Face the Notion]', 'On “Face the Nation” today.'),
      'Copy all the words between the marks',
      edit(['Notion', 'Nation']),
    ],
    [
      article('notQuotes: [Face the Nation]', 'Today.'),
      'or remove the line',
      edit(['notQuotes: [Face the Nation]\n', '']),
    ],
  ],
  'withdrawn-words': [
    [
      published(
        (site) => void withdraw(site.folder, 'plans', { reason: 'R', today: '2026-02-02' }),
      ),
      'Take them out of the text',
      (site) => site.edit('articles/rails.md', [': “We have plans”', ' nothing']),
    ],
    [
      published((site) => {
        withdraw(site.folder, 'plans', { reason: 'R', today: '2026-02-02' });
        site.edit(
          'articles/rails.md',
          [': “We have plans”', ' nothing'],
          [
            'withdrawn:\n',
            'corrections: [{ date: 2026-02-02, kind: typo, quote: plans, was: We have plans }]\nwithdrawn:\n',
          ],
        );
      }),
      'of a correction, take out its was:, and leave the rest',
      (site) => site.edit('articles/rails.md', [', was: We have plans', '']),
    ],
  ],
  'date-text-not-found': [
    [
      dated('text: on Monday', 'They met on 8 October.'),
      'Copy from the article the words that state the date',
      edit(['on Monday', 'on 8 October']),
    ],
    [
      dated('text: on Monday', 'They met on 8 October.'),
      'or leave text: out',
      edit([', text: on Monday', '']),
    ],
  ],
  'date-text-ambiguous': [
    [
      dated('text: now', 'They meet now, and now they leave.'),
      TWICE,
      edit(['text: now', 'text: now, prefix: meet']),
    ],
    [
      dated('text: now', 'They meet now, and now they leave.'),
      'or give more words',
      edit(['text: now', 'text: meet now']),
    ],
  ],
  'date-text-elsewhere': [
    [
      dated('text: now, prefix: not', 'They meet now, they say.'),
      AROUND,
      edit(['prefix: not', 'prefix: They meet, suffix: ", they"']),
    ],
    [
      dated('text: now, prefix: not', 'They meet now, they say.'),
      'or leave them out',
      edit([', prefix: not', '']),
    ],
  ],
  'weekday-wrong': [
    [
      dated('text: "Tuesday, 8 October"', 'They met on Tuesday, 8 October.'),
      'Mend the day of the week',
      edit(['Tuesday', 'Thursday']),
    ],
    [
      dated('text: "Tuesday, 6 October"', 'They met on Tuesday, 6 October.'),
      'or the date',
      edit(['2020-10-08', '2020-10-06']),
    ],
  ],
  'quote-variant': [
    [
      article(
        'published: 2026-06-01\nactors: [{ id: lind, name: Maria Lind, kind: person }]\nquotes: [{ id: x, speaker: lind, text: We had plans }]',
        'Maria Lind said: “We had plans”.',
      ),
      'let both articles print the same words',
      edit(['text: We had plans', 'text: We have plans'], ['“We had plans”', '“We have plans”']),
    ],
  ],
  'quote-outdated': [
    [
      outdated(''),
      'correct it here too',
      edit(['text: We have plans', 'text: We had a plan'], ['“We have plans”', '“We had a plan”']),
    ],
    [
      outdated(', date: 2026-02-01'),
      'state that day under date:',
      edit(['date: 2026-02-01', 'date: 2026-03-01']),
    ],
  ],
  'event-announced': [
    [
      ANNOUNCED,
      'give it the same id: npx verbatim rename new#d-opened opening',
      ({ folder }) => renameId(folder, 'new#d-opened', 'opening', '2026-03-01'),
    ],
    [
      ANNOUNCED,
      'give them titles that differ more',
      edit(['title: The line opens }', 'title: A train runs }']),
    ],
  ],
  'event-doubtful': [
    [
      OTHER_OPENING,
      'give both the same title',
      edit(['title: The ministers talk', 'title: The line opens']),
    ],
    [
      OTHER_OPENING,
      'give this one another id: npx verbatim rename new#d-opening',
      ({ folder }) => renameId(folder, 'new#d-opening', 'talks', '2026-03-01'),
    ],
  ],
  'speaker-differs': [
    [said('ann'), 'Mend speaker:', edit(['speaker: ann', 'speaker: bob'])],
    [
      article(
        `${TWO}quotes: [{ id: x, speaker: ann, text: [We go, we stay] }]`,
        '“We go,” said Ann. Bob said: “we stay”.',
      ),
      'or list what each of them said as a quotation of its own',
      edit([
        '{ id: x, speaker: ann, text: [We go, we stay] }',
        '{ id: x, speaker: ann, text: We go }, { id: y, speaker: bob, text: we stay }',
      ]),
    ],
  ],
  'name-ordinary': [
    [
      article(ORDINARY, 'Ann Will will go. She will, they will.'),
      'Remove it',
      edit([', aliases: [will]', '']),
    ],
    [
      article(ORDINARY, 'Ann Will will go. She will, they will.'),
      'or give more of the name',
      edit(['[will]', '[Ms Will]']),
    ],
  ],
  'date-words-differ': [
    [
      dated('text: on 9 October', 'They met on 9 October.'),
      'Mend date:',
      edit(['2020-10-08', '2020-10-09']),
    ],
    [
      dated('text: on 9 October', 'They met on 9 October, after a call on 8 October.'),
      'or name under text: the words that state this date',
      edit(['text: on 9 October', 'text: on 8 October']),
    ],
  ],
  'actor-unmentioned': [
    [
      article('actors: [{ id: eu, name: European Union, kind: group }]', 'The EU met.'),
      'Add under aliases: the name that the article uses',
      edit(['kind: group', 'kind: group, aliases: [EU]']),
    ],
    [article(ANN, 'The EU met.'), 'or remove the actor', edit([ANN, ''])],
  ],
} satisfies Remedies<typeof TEXT_PROBLEMS>;
