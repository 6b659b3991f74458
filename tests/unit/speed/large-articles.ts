/** Makes an article of about `size` characters. */
export type MakeArticle = (size: number) => string;

const ACTOR = 'actors: [{ id: a, name: Ann, kind: person }]\n';

function article(frontmatter: string, body: string): string {
  return `---\ntitle: T\ndescription: D\n${frontmatter}---\n\n${body}\n`;
}

/** What `make` gives for 0, 1, 2, …, as long as it fits. */
function fill(size: number, make: (index: number) => string): string {
  const pieces: string[] = [];
  let left = size;
  for (let index = 0; ; index += 1) {
    const piece = make(index);
    left -= piece.length;
    if (left < 0) return pieces.join('');
    pieces.push(piece);
  }
}

function body(make: (index: number) => string): MakeArticle {
  return (size) => article('', fill(size - 60, make));
}

function yaml(make: (index: number) => string, list = ''): MakeArticle {
  return (size) => article(`${ACTOR}${list}${fill(size - 120, make)}`, 'Ann said b.');
}

/** A list in the frontmatter and words in the text, entry by entry. */
function both(
  list: string,
  entry: (index: number) => string,
  words: (index: number) => string,
): MakeArticle {
  return (size) => {
    const count = Math.floor((size - 120) / (entry(1000).length + words(1000).length));
    const all = Array.from({ length: count }, (_, index) => index);
    return article(`${ACTOR}${list}:\n${all.map(entry).join('')}`, all.map(words).join(''));
  };
}

function quote(index: number, text: string, more = ''): string {
  return `  - { id: q${index}, speaker: a, text: ${text}${more} }\n`;
}

function date(index: number, more = ''): string {
  return `  - { id: d${index}, date: 2020-10-12, title: T${more} }\n`;
}

/** Articles that are read, of any size. */
export const READ: readonly (readonly [string, MakeArticle])[] = [
  ['prose in one paragraph', body(() => 'The minister said that the talks would go on. ')],
  [
    'prose in paragraphs',
    body(() => `${'The minister said that they would go on. '.repeat(4)}\n\n`),
  ],
  ['links', body((n) => `The [talks](https://example.org/${n}) *would* go on and on and on.\n\n`)],
  ['bare addresses', body(() => `${'see www.example.org/a '.repeat(6)}\n\n`)],
  ['entities', body(() => `${'fish &amp; chips '.repeat(8)}\n\n`)],
  ['emphasis', body(() => `${'they *would* go on and on, '.repeat(8)}\n\n`)],
  ['links by one definition', body((n) => (n ? 'The [d] would go on and on.\n\n' : '[d]: /u\n\n'))],
  ['underlined headings', body((n) => `${'the talks would go on '.repeat(5)}${n}\n===\n\n`)],
  [
    'rows of a table',
    body((n) => (n === 0 ? '| a | b |\n|---|---|\n' : `| ${n} | the name of what was sold |\n`)),
  ],
  ['entries of a list', body(() => '- the minister said that the talks would go on for a while\n')],
  [
    'footnotes',
    body(
      (n) =>
        `Words with a note[^${n}], and some words more.\n\n[^${n}]: ${'The note says where, and when. '.repeat(3)}\n\n`,
    ),
  ],
  [
    'quotations in one paragraph',
    both(
      'quotes',
      (n) => quote(n, `w${n} x`),
      (n) => `“w${n} x” b `,
    ),
  ],
  [
    'quotations from one end to the other',
    (size) => {
      const count = Math.floor(size / 65);
      const all = Array.from({ length: count }, (_, index) => index);
      const words = [...all.map((n) => `v${n}`), ...all.map((n) => `w${n}`)].join(' ');
      const list = all.map((n) => quote(n, `[v${n}, w${n}]`)).join('');
      return article(`${ACTOR}quotes:\n${list}`, words);
    },
  ],
  [
    'dates in one paragraph',
    both(
      'dates',
      (n) => date(n, `, text: w${n}`),
      (n) => `w${n} `,
    ),
  ],
  [
    'actors and their names',
    (size) => {
      const all = Array.from({ length: Math.floor(size / 52) }, (_, index) => index);
      const list = all.map((n) => `  - { id: a${n}, name: Nn${n}, kind: person }\n`).join('');
      return article(`actors:\n${list}`, all.map((n) => `Nn${n}`).join(' '));
    },
  ],
  ['one name again and again', (size) => article(ACTOR, 'Ann '.repeat(size / 4 - 30))],
  [
    'corrected quotations',
    (size) => {
      const all = Array.from({ length: Math.floor(size / 125) }, (_, index) => index);
      const told = all.map(
        (n) => `  - { date: 2020-10-12, kind: typo, quote: q${n}, was: { text: x } }\n`,
      );
      const list = `quotes:\n${all.map((n) => quote(n, `w${n}`)).join('')}corrections:\n${told.join('')}`;
      return article(ACTOR + list, all.map((n) => `w${n}`).join(' '));
    },
  ],
  [
    'what was withdrawn',
    yaml((n) => `  - { id: q-x${n}, date: 2020-10-12, reason: R }\n`, 'withdrawn:\n'),
  ],
  ['marks that never close', body(() => '“a ')],
  ['one long word', body(() => 'a')],
];

/** Articles that are refused, each by a problem of this code. */
export const REFUSED: readonly (readonly [string, string, MakeArticle])[] = [
  ['words in quotation marks that are not listed', 'quote-unlisted', body(() => '“a” ')],
  [
    'words that are never whole',
    'quote-not-found',
    both(
      'quotes',
      (n) => quote(n, 'a'),
      () => 'aa '.repeat(12),
    ),
  ],
  [
    'words that stand everywhere',
    'quote-ambiguous',
    both(
      'quotes',
      (n) => quote(n, 'a'),
      () => 'a '.repeat(20),
    ),
  ],
  [
    'ninety-nine parts that stand everywhere',
    'quote-ambiguous',
    both(
      'quotes',
      (n) => quote(n, `[${Array.from({ length: 99 }, () => 'a').join(',')}]`),
      () => 'aa a '.repeat(40),
    ),
  ],
  [
    'words that are not there',
    'quote-not-found',
    both(
      'quotes',
      (n) => quote(n, `words that are not there ${n}`),
      () => 'Some words that are there. ',
    ),
  ],
  [
    'long words that are not there',
    'quote-not-found',
    both(
      'quotes',
      (n) =>
        quote(
          n,
          Array.from({ length: 300 }, (_, word) => (word % 2 ? 'a' : `w${word * n}`)).join(' '),
        ),
      () => 'a b '.repeat(300),
    ),
  ],
  [
    'a prefix that is nowhere',
    'quote-elsewhere',
    both(
      'quotes',
      (n) => quote(n, 'x', ', prefix: b'),
      (n) => (n % 9 ? 'a ' : 'x ').repeat(20),
    ),
  ],
  [
    'unknown keys of entries',
    'key-unknown',
    yaml((n) => quote(n, 'b', ', spaeker: c, txet: d'), 'quotes:\n'),
  ],
  [
    'ids that name nothing',
    'actor-unknown',
    yaml((n) => `  - { id: q${n}, speaker: an${n}, text: b }\n`, 'quotes:\n'),
  ],
  [
    'values that are wrong',
    'value-invalid',
    yaml((n) => `  - { id: Q${n}, speaker: A, form: dirct }\n`, 'quotes:\n'),
  ],
  [
    'dates that are none',
    'date-invalid',
    yaml((n) => `  - { id: d${n}, date: 2020-13-45, title: T }\n`, 'dates:\n'),
  ],
  [
    'days that no month has',
    'date-invalid',
    yaml((n) => `  - { id: d${n}, date: 2021-02-30~, title: T }\n`, 'dates:\n'),
  ],
  [
    'dates that the same words state',
    'too-complex',
    both(
      'dates',
      (n) => date(n, ', text: zebra'),
      (n) => (n ? 'b ' : 'zebra '),
    ),
  ],
  [
    'words that stand in no marks',
    'not-quote-missing',
    both(
      'notQuotes',
      (n) => `  - Words that are not there ${n}\n`,
      () => '“Words that are over here” and ',
    ),
  ],
  ['empty parts', 'value-invalid', yaml((n) => quote(n, '["", "", ""]'), 'quotes:\n')],
];
