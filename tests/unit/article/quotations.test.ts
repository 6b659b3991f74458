import { describe, expect, it } from 'vitest';
import { codes, compile, compileQuotes, htmlOf } from './compile.ts';

const q = (id: string, words: string) => `<q class="quote" id="q-${id}">${words}</q>`;

describe('finds a quotation', () => {
  it.each([
    ['in one text node', 'we had a talk', 'Ann said “we had a talk”.', q('x', 'we had a talk')],
    ['across emphasis', 'we had a talk', '“we *had* a talk”', q('x', 'we <em>had</em> a talk')],
    [
      'across a link',
      'we had a talk',
      '“we [had a](https://a.b) talk”',
      q('x', 'we <a href="https://a.b">had a</a> talk'),
    ],
    [
      'that ends inside emphasis',
      'we had',
      '“we *had a* talk”',
      `${q('x', 'we ')}<em><q class="quote" data-quote="q-x">had</q>`,
    ],
    ['across a soft line break', 'we had a talk', '“we had\na talk”', q('x', 'we had\na talk')],
    [
      'across a hard line break',
      'we had a talk',
      '“we had\\\na talk”',
      q('x', 'we had<br>\na talk'),
    ],
    [
      'in a block quotation',
      'we had a talk',
      '> we had a talk',
      `<blockquote>\n<p id="p1">${q('x', 'we had a talk')}`,
    ],
    ['in a list item', 'we had a talk', '- “we had a talk”', `<li>“${q('x', 'we had a talk')}”`],
    ['in a heading', 'we had a talk', '## We: we had a talk', q('x', 'we had a talk')],
    ['behind an escape', 'we * had', '“we \\* had”', q('x', 'we * had')],
    ['behind an entity', 'you & I', '“you &amp; I”', q('x', 'you &#x26; I')],
    [
      'with nested marks',
      'he said ‘no’ to me',
      '“he said ‘no’ to me”',
      q('x', 'he said ‘no’ to me'),
    ],
    [
      'curly in the text, straight in the frontmatter',
      `"it''s we who said ''no''"`,
      '“it’s we who said ‘no’”',
      q('x', 'it’s we who said ‘no’'),
    ],
    ['straight in the text, curly in the frontmatter', 'it’s we', `"it's we"`, q('x', "it's we")],
    [
      'in German marks',
      'wir haben geredet',
      'Ann: „wir haben geredet“',
      `„${q('x', 'wir haben geredet')}“`,
    ],
    [
      'in French marks',
      'nous avons parlé',
      'Ann : «\u00A0nous avons parlé\u00A0»',
      q('x', 'nous avons parlé'),
    ],
    [
      'in Japanese marks',
      '話し合いました',
      'アンは「話し合いました」と述べた。',
      `「${q('x', '話し合いました')}」`,
    ],
    ['with soft hyphens', 'parliament', '“parlia\u00ADment”', q('x', 'parlia\u00ADment')],
    ['in another Unicode form', 'cafe\u0301', '“café”', q('x', 'café')],
    ['across double spaces', 'we  had a\u00A0talk', '“we had a talk”', q('x', 'we had a talk')],
    [
      'in a footnote',
      'we had a talk',
      'See.[^1]\n\n[^1]: “we had a talk”',
      q('x', 'we had a talk'),
    ],
    [
      'in a table',
      'we had a talk',
      '| a |\n| - |\n| we had a talk |',
      `<td>${q('x', 'we had a talk')}⟨link⟩</td>`,
    ],
  ])('%s', (_, text, body, expected) => {
    const yaml = text.startsWith('"')
      ? `text: '${text.slice(1, -1)}'`
      : `text: ${JSON.stringify(text)}`;
    expect(htmlOf(compileQuotes({ x: yaml }, body))).toContain(expected);
  });

  it('across paragraphs, each of which opens with a mark', () => {
    const html = htmlOf(
      compileQuotes({ x: 'text: One talk. Two talks.' }, '“One talk.\n\n“Two talks.”'),
    );
    expect(html).toBe(
      `<p id="p1">“${q('x', 'One talk.')}</p>\n<p id="p2">“<q class="quote" data-quote="q-x">Two talks.</q>”⟨link⟩</p>`,
    );
  });

  it('across paragraphs without a mark between', () => {
    const html = htmlOf(
      compileQuotes({ x: 'text: One talk. Two talks.' }, '> One talk.\n>\n> Two talks.'),
    );
    expect(html).toContain(q('x', 'One talk.'));
    expect(html).toContain('<q class="quote" data-quote="q-x">Two talks.</q>');
  });

  it('that is interrupted', () => {
    const { article, html } = compileQuotes(
      { x: 'text: [We talked, and went home]' },
      '“We talked,” Ann said, “and went home.”',
    );
    expect(html).toContain(q('x', 'We talked'));
    expect(html).toContain('<q class="quote" data-quote="q-x">and went home</q>');
    expect(article?.quotes[0]?.parts).toEqual(['We talked', 'and went home']);
  });

  it('that is a paraphrase', () => {
    const html = htmlOf(
      compileQuotes(
        { x: 'text: they would talk\nform: indirect' },
        'Ann said that they would talk.',
      ),
    );
    expect(html).toContain('<span class="quote indirect" id="q-x">they would talk</span>.⟨link⟩');
  });

  it.each([
    ['prefix', 'prefix: later', 'Ann: we talk. Later: <1>', 'Later, later “we talk”.'],
    ['suffix', 'suffix: and left', 'we talk and stayed, then ', '“we talk” and left.'],
  ])('that occurs twice, by its %s', (_, selector, before, after) => {
    const html = htmlOf(
      compileQuotes({ x: `text: we talk\n${selector}` }, `${before.replace('<1>', '')}${after}`),
    );
    expect(html.lastIndexOf('we talk')).toBe(html.indexOf('we talk</q>'));
  });
});

it('links behind the closing mark and what follows it, and never inside a link', () => {
  const html = htmlOf(
    compileQuotes(
      { x: 'text: we talk', y: 'text: we walk' },
      'Ann: “we talk”. [He said “we walk” often](https://a.b)',
    ),
  );
  expect(html).toContain('”.⟨link⟩');
  const linked = compileQuotes({ x: 'text: we talk' }, '[He said “we talk” often](https://a.b)');
  expect(htmlOf(linked)).toContain('”  often</a>⟨link⟩'.replace('  ', ' '));
});

it.each([
  ['en', '(Ann: “we talk”), and left', '”),⟨link⟩ and'],
  ['en', 'Ann: “we talk” … and left', '”⟨link⟩ …'],
  ['fr', 'Ann : « we talk » ; et', '»\u00a0;⟨link⟩ et'],
  ['ar', 'Ann: «we talk»، ثم', '»،⟨link⟩ ثم'],
  ['ja', 'Ann「we talk」。Bob', '」。⟨link⟩Bob'],
  ['en', 'Ann: **“we talk”.** And', '”.</strong>⟨link⟩ And'],
])('in %s, a line would not begin with what stands before the link: %s', (lang, text, linked) => {
  const html = htmlOf(compileQuotes({ x: 'text: we talk' }, text, `lang: ${lang}`));
  expect(html).toContain(linked);
});

describe('refuses a quotation', () => {
  it.each([
    ['that differs by one word', 'we had a walk', '“we had a talk”'],
    ['that leaves a word out', 'we a talk', '“we had a talk”'],
    ['that differs by a capital', 'We had a talk', '“we had a talk”'],
    ['that differs by a stop', 'we had a talk.', '“we had a talk!”'],
    ['that is cut inside a word', 'so do w', '“so do we”'],
    ['that begins inside a word', 'o do we', '“so do we”'],
    ['that cuts a number', 'we paid 1', '“we paid 1,000 more”'],
    ['that cuts a contraction', 'we don', '“we don’t talk”'],
    [
      'whose parts stand in another order',
      '[and went home, We talked]',
      '“We talked,” Ann said, “and went home.”',
    ],
    ['that stands in its own address only', 'talks', '[“words”](https://a.b/talks)'],
  ])('%s', (_, text, body) => {
    expect(codes(compileQuotes({ x: `text: ${text}` }, body))[0]).toMatch(/^quote-not-found 8:/u);
  });

  it('and says which words differ from the nearest passage, and where that is', () => {
    const { problems } = compileQuotes(
      { x: 'text: we had a good talk' },
      'Ann said:\n“we had a great talk”.',
    );
    expect(problems[0]?.message).toBe(
      'The words of quotation “x” are not in the article.\n' +
        'The nearest passage is in line 12, column 2: “we had a great talk”.\n' +
        'The difference: “good” here is “great” there.',
    );
  });

  it('that stands in the article twice, and says where', () => {
    const { problems } = compileQuotes({ x: 'text: we talk' }, '“we talk”\n\n“we talk”');
    expect(problems[0]).toMatchObject({ code: 'quote-ambiguous', line: 8, column: 11 });
    expect(problems[0]?.message).toContain('(lines 11, 13)');
  });

  it('that stands in one line twice, and says in which columns', () => {
    const { problems } = compileQuotes({ x: 'text: we talk' }, '“we talk”, “we talk”\n\n“we talk”');
    expect(problems[0]?.message).toContain('(lines 11 (columns 2, 13), 13)');
  });

  it('that stands elsewhere than between its prefix and suffix', () => {
    expect(codes(compileQuotes({ x: 'text: we talk\nprefix: never' }, 'Ann: “we talk”'))).toEqual([
      'quote-elsewhere 8:11',
    ]);
  });

  it.each([
    ['in part', 'had a talk', 'a talk with'],
    ['wholly', 'had a talk with Bob', 'a talk'],
    ['exactly', 'had a talk', 'had a talk'],
  ])('that overlaps another %s', (_, one, other) => {
    const result = compileQuotes(
      { x: `text: ${one}`, y: `text: ${other}` },
      '“we had a talk with Bob”',
    );
    expect(codes(result)).toContain('quote-overlapping 11:11');
  });
});

describe('refuses what stands in quotation marks without being listed', () => {
  it.each([
    ['curly', 'Ann: “we talk”.', ['quote-unlisted 8:7']],
    ['straight', 'Ann: "we talk".', ['quote-unlisted 8:7']],
    ['single', 'Ann: ‘we talk’.', ['quote-unlisted 8:7']],
    ['single and straight', "Ann: 'we talk'.", ['quote-unlisted 8:7']],
    ['German', 'Ann: „we talk“.', ['quote-unlisted 8:7']],
    ['French', 'Ann: « we talk ».', ['quote-unlisted 8:7']],
    ['Japanese', 'Ann: 「we talk」.', ['quote-unlisted 8:7']],
    ['after an escape', 'Ann \\*\\*: “we talk”.', ['quote-unlisted 8:12']],
    ['on a later line', 'Ann\n  said “we talk”.', ['quote-unlisted 9:9']],
    [
      'two paragraphs',
      'Ann: “we talk.\n\n“we walk.”',
      ['quote-unlisted 8:7', 'quote-unlisted 10:2'],
    ],
    ['the name of a programme', 'Ann on “Face the Nation”.', ['quote-unlisted 8:9']],
    ['two apostrophes', "Ann: ''we talk''.", ['quote-unlisted 8:8']],
    ['as in TeX', "Ann: \\`\\`we talk''.", ['quote-unlisted 8:10']],
    ['two commas', 'Ann: ,,we talk“.', ['quote-unlisted 8:8']],
    ['Japanese, doubly straight', 'Ann: 〝we talk〟.', ['quote-unlisted 8:7']],
    ['a number', 'Ann: “50%”.', ['quote-unlisted 8:7']],
    ['not an apostrophe or inches', 'Ann’s 5" screen, the ’90s and 6" more', []],
    ['not a mark that never closes: that is warned of', 'Ann: “we talk.', ['mark-unclosed 8:6']],
  ])('%s', (_, body, expected) => {
    expect(codes(compile('', body))).toEqual(expected);
  });
});
