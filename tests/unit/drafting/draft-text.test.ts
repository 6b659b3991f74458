import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileArticle } from '../../../src/article/compile-article.ts';
import { draftText, type DraftTextOptions } from '../../../src/drafting/draft-text.ts';
import { anyText } from '../../support/any-text.ts';

const OPTIONS: DraftTextOptions = { kind: 'txt', fallback: 'en', published: '2020-10', known: [] };

function draft(text: string, options: Partial<DraftTextOptions> = {}) {
  return draftText(new TextEncoder().encode(text), { ...OPTIONS, ...options });
}

function textOf(text: string, options: Partial<DraftTextOptions> = {}): string {
  const drafted = draft(text, options);
  return 'why' in drafted ? drafted.why : drafted.text;
}

function errorsOf(content: string): string[] {
  const source = { slug: 'draft', path: 'draft.md', content };
  const { problems } = compileArticle(source, { lang: 'en', base: '/', imageSize: () => null });
  return problems.flatMap(({ severity, code, message }) =>
    severity === 'error' ? [`${code} ${message}`] : [],
  );
}

const NEWS = `Talks begin

Norwegian Water Ministry spokesman Jan Voss said on 8 October that the talks were “not over yet.” The so-called “river plan” is years old.

“We have waited long enough,” Ann Orr, head of the Brook Water Council (BWC), told reporters, “and we go on.”

“Nobody asked us. We go on.”`;

describe('a draft', () => {
  it('says what the text says, and where somebody has to look again', () => {
    expect(textOf(NEWS)).toMatchInlineSnapshot(`
      "---
      title: Talks begin
      description: Norwegian Water Ministry spokesman Jan Voss said on 8 October that the talks were “not over yet.” # check: the first sentence of the text; write a standfirst
      published: 2020-10
      lang: en
      draft: true # check: no build shows it; take this line out when all is looked through
      actors:
        - id: voss
          name: Jan Voss
          kind: person
          role: Norwegian Water Ministry spokesman
          of: norwegian-water-ministry
        - id: orr
          name: Ann Orr
          kind: person
          role: head of the Brook Water Council (BWC)
        - id: brook-water-council
          name: Brook Water Council
          kind: organization
          aliases:
            - BWC
        - id: norwegian-water-ministry
          name: Norwegian Water Ministry
          kind: government
      dates:
        # check: concluded from published:; say what happened (title:, id:), and whether it has (status:)
        - id: norwegian-water-ministry-spokesman
          date: 2020-10-08
          title: Norwegian Water Ministry spokesman Jan Voss said on 8 October that the talks were…
          text: on 8 October
      quotes:
        - id: voss-not-over-yet
          speaker: voss
          text: not over yet.
        - id: orr-waited-long-enough
          speaker: orr
          text:
            - We have waited long enough
            - and we go on.
        # check: who said it: taken from what stands before
        - id: orr-nobody-asked-us-go
          speaker: orr
          text: Nobody asked us. We go on.
      # check: nobody’s words? What somebody said belongs under quotes:
      notQuotes:
        - river plan
      ---

      Norwegian Water Ministry spokesman Jan Voss said on 8 October that the talks were “not over yet.” The so-called “river plan” is years old.

      “We have waited long enough,” Ann Orr, head of the Brook Water Council (BWC), told reporters, “and we go on.”

      “Nobody asked us. We go on.”
      "
    `);
  });

  it.each([
    ['the same words twice', 'Ann Orr said “we go on.” Later Ann Orr said “we go on.”'],
    ['the same words twice at once', '“Go,” “go,” “go.”'],
    ['a quotation in the headline alone', 'Orr: “We go”\n\nThey went.'],
    ['a title in the headline alone', 'The “Moon Book” sells\n\nThey bought it.'],
    ['marks that do not pair up', 'He said “we go. And ”then “ they left” ok ‘no.'],
    [
      'nobody named',
      '“We have waited long enough for this,” it said. “We go on and on and on and on.”',
    ],
    ['a name in marks', 'Ann “Annie” Orr said: “We go.” Orr left.'],
    ['two of a surname', 'Ann Orr and Ben Orr met. “We go,” Orr said. “We stay,” Mr. Orr said.'],
    ['a quotation over paragraphs', 'Ann Orr said: “We go.\n\n“We stay.\n\n“We go on.”'],
    ['signs of Markdown and YAML', 'Ann *Orr*: {x} said: “a: b # c [d] & *e* - f.”'],
    [
      'many languages',
      'Anna Berg sagte: „Wir gehen.“ Anne Roux a dit : « Nous partons. » 田中首相は「行く」と述べた。 قال: «نذهب»',
    ],
    ['a very long quotation', `Ann Orr said: “${'We go on. '.repeat(1500)}”`],
    ['a very long word', `Ann Orr said: “${'x'.repeat(4000)}.”`],
    [
      'marks in single marks',
      '‘He said “no” to me,’ Ann Orr said. The ‘Book of “Yes” Men’ is out.',
    ],
    ['a date that stands twice', 'On 8 October they met. On 8 October 2020 they met on 8 October.'],
  ])('checks without an error: %s', (_, text) => {
    expect(errorsOf(textOf(text))).toEqual([]);
  });

  it('checks without an error, and keeps its words, whatever is in the text', () => {
    const piece = fc.oneof(
      anyText(80),
      fc.constantFrom(
        ' “',
        '” ',
        '"',
        '‘',
        '’',
        ' said Ann Orr. ',
        '\n\n',
        ', he said, ',
        '«',
        '»',
        'Mr. Orr ',
        ' on Monday',
        ' on 8 October',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const drafted = draft(pieces.join(''), { published: '2020-10-14' });
        if (!('why' in drafted)) expect(errorsOf(drafted.text)).toEqual([]);
      }),
      { numRuns: 300, seed: 12 },
    );
  });

  it('checks without an error whatever the form of a text is', () => {
    const piece = fc.constantFrom(
      ...[
        '“We go,” said Ann Orr. ',
        '“',
        '”',
        '‘',
        '’',
        ' « ',
        ' » ',
        'Mr Voss said ',
        'They met. ',
      ],
      ...[
        '\n',
        '\n\n',
        '> ',
        '# ',
        '## ',
        '- ',
        '1. ',
        '    ',
        '```\n',
        '`',
        '| a | b |\n| - | - |\n',
      ],
      ...['*', '**', '_', '~~', '[', ']', '](', ')', '![', 'https://a.example/ ', '/articles/x/'],
      ...['[^1]', '\n\n[^1]: Orr said “no.”\n\n', '<b>', '</b>', '<!-- ', ' -->', '<br>', '&amp;'],
      ...['\\', '---\n', 'title: x\n', '[](#q-a)', '{', '<https://b.example>', 'javascript:'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => {
        const drafted = draft(pieces.join(''), { kind: 'md', published: '2020-10-14' });
        if (!('why' in drafted)) expect(errorsOf(drafted.text)).toEqual([]);
      }),
      { numRuns: 500, seed: 5 },
    );
  });
});

describe('actors', () => {
  const known = [
    { id: 'the-orr', name: 'Ann Orr', kind: 'person', aliases: ['Annie Orr'], isShared: true },
    { id: 'voss', name: 'Jan Voss', kind: 'person', aliases: [], wikidata: 'Q57', isShared: false },
  ] as const;

  it('are those of the dossier where it knows them', () => {
    const text = textOf('“We go,” Ann Orr said. “We stay,” said Jan Voss.', { known });
    expect(text).toContain(
      'actors:\n  - the-orr\n  - id: voss\n    name: Jan Voss\n    kind: person\n    wikidata: Q57\n',
    );
    expect(text).toContain('speaker: the-orr\n');
  });

  it('have the name of the dossier, and beside it that by which the text names them', () => {
    const us = { id: 'us', name: 'United States', kind: 'country', aliases: ['US'] } as const;
    const text = textOf('The US waits. “We go,” said US President Al Orr.', {
      known: [{ ...us, isShared: false }],
    });
    expect(text).toContain(
      'id: us\n    name: United States\n    kind: country\n    aliases:\n      - US\n',
    );
    expect(text).toContain('role: US President\n    of: us\n');
  });
});

it('lists no words as somebody’s and as nobody’s', () => {
  const text = textOf('Ann Orr said that it was “soft.” The “soft” rule went.');
  expect(text).not.toContain('notQuotes:');
  expect(text.match(/text: soft/gu)).toHaveLength(2);
});

describe('others than speakers', () => {
  it('are listed where the text says what they say, or who they are, with what they belong to', () => {
    const text = textOf(
      'According to Japan’s Kyodo News, they met. US President Al Orr left. The US and Ann Lee stayed.',
    );
    expect(text).toContain(
      '  - id: kyodo-news\n    name: Kyodo News\n    kind: media\n    of: japan\n',
    );
    expect(text).toContain(
      '    name: Al Orr\n    kind: person\n    role: US President\n    of: us\n',
    );
    expect(text).not.toContain('name: Ann Lee');
  });

  it('belong to a country that the text names where they are called by it, and have no role that says so', () => {
    const text = textOf(
      'Japan waits. “We go,” said Japanese Prime Minister Ken Ito. “No,” said a Japanese government official. “So?” asked Japanese writer Mei Abe.',
    );
    expect(text.match(/name: .*\n {4}kind: person\n(?: {4}role: .*\n)? {4}of: japan/gu)).toEqual([
      expect.stringContaining('Japanese government official'),
    ]);
  });
});

describe('ids', () => {
  it('are of the surname, be it the first of the names', () => {
    expect(textOf('“We go,” Wang Wenbin said. “We stay,” said Ann Orr.')).toMatch(
      /speaker: wang\n[^]*speaker: orr\n/u,
    );
  });

  it('are never those of somebody else whom the dossier knows', () => {
    const known = [
      { id: 'orr', name: 'Ann Orr', kind: 'person', aliases: [], isShared: true },
    ] as const;
    expect(textOf('“We go,” Ben Orr said.', { known })).toContain('speaker: ben-orr\n');
  });
});

describe('a language', () => {
  it('is that which the words look like, in the variety of the site', () => {
    expect(
      textOf('Die Ministerin ist nicht in der Stadt und sie hat das auch nicht gesagt.'),
    ).toContain('\nlang: de\n');
    expect(
      textOf('The minister is not in the town, and she has not said so.', { fallback: 'en-GB' }),
    ).toContain('\nlang: en-GB\n');
  });

  it('is that of the site, and marked, where they look like none that is known', () => {
    const drafted = draft('Statsministern sade: ”Vi går vidare i dag.” Det var allt.');
    expect(drafted).toMatchObject({
      ...{ lang: 'en', isSure: false },
      text: expect.stringContaining('lang: en # check: '),
    });
  });
});

describe('what cannot be drafted', () => {
  it.each([
    [
      'more marks than an article may list',
      '“x” '.repeat(5000),
      '5000 things stand in quotation marks; an article lists 2000 at most',
    ],
    [
      'too long a text',
      'word '.repeat(60_000),
      'with what is listed above it, it is longer than an article may be, 250 kB',
    ],
    ['no words', '“'.repeat(10_000), 'there are no words in it'],
  ])('is refused in one line: %s', (_, text, why) => {
    expect(draft(text)).toEqual({ why });
  });
});

describe('the names of a draft', () => {
  const aliases = (text: string) =>
    /aliases:\n((?: +- .*\n)+)/u.exec(textOf(text, { lang: 'en' }))?.[1] ?? '';

  it('are not the party in brackets behind a person, but the abbreviation of a house', () => {
    expect(textOf('“Yes,” said Ann Orr (CSU). “No,” said Orr.')).not.toContain('- CSU');
    expect(textOf('“Yes,” said the Brook Water Council (BWC). “No,” said the BWC.')).toContain(
      '- BWC',
    );
  });

  it('are marked where the text does not say that “the minister” is the one last named', () => {
    const text = textOf('Ann Orr left early. “We go on,” the minister said.');
    expect(text).toMatch(/# check: .*whether “the minister” means them/u);
  });

  it('are rather of one of whom nothing else is said', () => {
    const text =
      'Ben Lund left. Ann Orr, director of the works, stayed. “We go on,” the minister said.';
    expect(textOf(text)).toContain('speaker: lund');
  });

  it('have no “that” before them', () => {
    const text = 'Ann Orr, the minister, left. He wrote that the minister said: “We go on.”';
    expect(textOf(text)).not.toContain('- that the minister');
  });

  it.each([
    ['“Yes,” said Victoire van der Meer. Van der Meer left.', ['van der Meer', 'Van der Meer']],
    ['“Yes,” said Ann Orr KC. “No,” said Ms Orr.', ['Orr']],
  ])('are the surname whole: %s', (text, [first = '']) => {
    expect(textOf(text, { lang: 'en' })).toContain(
      `name: ${/said (.*?)\./u.exec(text)?.[1] ?? ''}\n`,
    );
    expect(aliases(text).toLowerCase()).toContain(first.toLowerCase());
  });

  it('are the first name behind “Sir” and “Dame”', () => {
    const text = textOf('Sir Alan Quill left early. “We go on,” Sir Alan said.', { lang: 'en' });
    const id = /speaker: (.*)/u.exec(text)?.[1] ?? '';
    expect(text).toContain(`- id: ${id}\n    name: Alan Quill\n`);
  });

  it('have no letters behind the surname in their ids', () => {
    expect(textOf('“We go on,” Ann Orr KC said.', { lang: 'en' })).toContain('speaker: orr\n');
  });

  it('have no soft hyphens, nor have their ids', () => {
    const text = textOf('“Not by mar\u00ADkets,” said Alas\u00ADtair Quill.');
    expect(text).toContain('id: quill-not-by-markets');
    expect(text).toContain('name: Alastair Quill');
  });
});

describe('the speaker of a draft', () => {
  it.each([
    ['One of the two, Professor Ann Orr, explained: “We go on as before.”', 'Ann Orr'],
    ['Her co-sponsor, Sen. Ann Orr of Brook, called it “a small miracle.”', 'Ann Orr'],
    ['Mr Locke, the court heard, had answered by email: “Let us not.”', 'Locke'],
  ])('%s', (text, name) => {
    const drafted = textOf(text);
    const id = /speaker: (.*)/u.exec(drafted)?.[1] ?? '';
    expect(drafted).toContain(`- id: ${id}\n    name: ${name}\n`);
  });
});

describe('the speaker of a draft, in doubt', () => {
  it('is marked where nothing but a colon brings the words', () => {
    const text =
      'There is a sentence that I make my students learn by heart: “We go on as before.”';
    expect(textOf(text)).toContain('# check: who said it: the sentence has no word of saying');
    expect(textOf('Ann Orr: “We go on as before.”')).not.toContain('# check: who said it');
  });

  it('is who did what the sentence says before', () => {
    const text = 'Ann Orr said the ministry “will not wait,” but urged both sides “to talk again.”';
    expect(textOf(text)).not.toContain('speaker: the-ministry');
  });
});

describe('the role of somebody in a draft', () => {
  it.each([
    ['The finance minister, Ann Orr, said: “No.”', 'finance minister'],
    [
      'The president of the Farmers’ Federation, Ann Orr, said: “No.”',
      'president of the Farmers’ Federation',
    ],
    ['Its chief executive, Ann Orr, said: “No.”', 'chief executive'],
  ])('stands before the name: %s', (text, role) => {
    expect(textOf(text)).toContain(`    role: ${role}\n`);
  });

  it('has no verb in it', () => {
    expect(textOf('The mayor told the house, Ann Orr, said: “No.”')).not.toContain('role:');
  });
});

describe('the standfirst of a draft', () => {
  it('is not the line that says who wrote it', () => {
    const text = 'Talks begin\n\nBy ANN ORR and BEN LUND\n\nThe talks began on Monday.';
    expect(textOf(text)).toContain('description: The talks began on Monday.');
  });

  it.each(['Vom „Einvernehmen“ zum „Auftrag“ in vier Tagen', 'De « l’accord » au « refus »'])(
    'keeps its marks in pairs: %s',
    (text) => {
      expect(textOf(`Titel\n\n${text}\n\nMehr.`)).toContain(`description: ${text} #`);
    },
  );
});

describe('what a text says of itself', () => {
  const page = `<html lang="en-US"><meta name="description" content="They talk.">
    <meta property="article:published_time" content="2025-09-18T17:42:00-04:00"><h1>Talks</h1>
    <p>The talks in the river city will go on in the spring, as they did on 8 October of the year.</p>`;

  it('is in the draft', () => {
    const text = textOf(page, { kind: 'html', published: undefined });
    expect(text).toContain('description: They talk.\npublished: 2025-09-18\nlang: en-US\n');
  });

  it('gives way to what is asked for', () => {
    const text = textOf(page, { kind: 'html', published: '2025-09-20', lang: 'en' });
    expect(text).toContain('published: 2025-09-20\nlang: en\n');
  });
});

describe('a draft from German', () => {
  const speaker = (text: string) => {
    const drafted = textOf(text, { lang: 'de' });
    const id = /speaker: (.*)/u.exec(drafted)?.[1] ?? '';
    return new RegExp(`- id: ${id}\n    name: (.*)\n`, 'u').exec(drafted)?.[1] ?? '';
  };

  it.each([
    ['„Der Haushalt steht“, sagte Bundesfinanzministerin Ute Orr.', 'Ute Orr'],
    ['„Das ist die höflichste Form“, sagte die Politologin Ute Orr von der Akademie.', 'Ute Orr'],
    ['„Wir zahlen am Ende alles“, klagte der Ministerpräsident Udo Orr (CSU).', 'Udo Orr'],
    ['Der Präsident der Behörde, Udo Orr, sagte: „Wir zahlen am Ende alles.“', 'Udo Orr'],
    ['Der Haushälter der Linken, Udo Orr, rief: „Schriftlich, bitte!“', 'Udo Orr'],
    ['Am Dienstag sagte Udo Orr: „Wir zahlen am Ende alles.“', 'Udo Orr'],
    ['„Wir zahlen alles“, sagte Ursula von der Leyen.', 'Ursula von der Leyen'],
  ])('names who speaks: %s', (text, name) => {
    expect(speaker(text)).toBe(name);
  });

  it('takes no noun for a name', () => {
    const text = 'Es erschien das Wort der Woche. Auf die Frage antwortete er: „Bei uns nicht.“';
    expect(textOf(text, { lang: 'de' })).not.toMatch(/name: (?:Wort|Frage|Woche)/u);
  });
});

describe('a draft from French', () => {
  it.each([
    ['Le maire, Luc Orr (sans étiquette), a une autre lecture. « Ici, explique-t-il, il pleut. »'],
    ['« On nous traite de fous, soupire Luc Orr. Nous restons. »'],
  ])('knows who speaks by what stands within the words: %s', (text) => {
    expect(textOf(`${text} Ann Lund part.`, { lang: 'fr' })).toContain('speaker: orr');
  });
});

describe('a draft in letters that no id has', () => {
  const actor = (text: string, lang: string) => {
    const drafted = textOf(text, { lang });
    return /actors:\n([^]*?)\nquotes:/u.exec(drafted)?.[1] ?? '';
  };

  it.each([
    ['水産庁の田中次長は「これから始まる話し合いだ」と述べた。', 'ja', 'person'],
    ['外務省は「これから始まる話し合いだ」と述べた。', 'ja', 'organization'],
    ['قالت وكيلة وزارة الري هند الطيب: «نحن نسكن بين الجملتين».', 'ar', 'person'],
  ])('tells people and houses apart: %s', (text, lang, kind) => {
    expect(actor(text, lang)).toContain(`kind: ${kind}`);
  });

  it('says that its ids tell nothing', () => {
    const text = '水産庁の田中次長は「これから始まる話し合いだ」と述べた。';
    expect(actor(text, 'ja')).toContain('# check: the id says nothing');
  });

  it.each([
    ['昨年の協議では「これから始まる話し合いだ」と発言した。', 'ja'],
    ['وأضاف أن بلاده «لن تقبل بالأمر الواقع».', 'ar'],
    ['وقال للصحفيين: «النيل لا يعرف جوازات السفر».', 'ar'],
  ])('takes no words for somebody: %s', (text, lang) => {
    expect(actor(text, lang)).not.toMatch(/name: (?!Unnamed)/u);
  });
});
