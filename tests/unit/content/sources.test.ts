import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { readContent } from '../../../src/content/read-content.ts';
import { emptyWorkspace, type Workspace } from '../permalinks/workspace.ts';

const FACTS = 'title: Briefing\nretrieved: 2026-01-01\n';
const ARTICLE = (source: string) => `---
title: T
description: D
actors: [{ id: lind, name: Maria Lind, kind: person }]
quotes:
  - { id: found, speaker: lind, text: We will open it, source: sound }
  - { id: other, speaker: lind, text: We will pay, ${source} }
---

Maria Lind said: “We will open it”. Maria Lind said: “We will pay”.
`;

/** A site with a sound document, and an article that quotes it and another, `bad`. */
function site(source = 'source: sound'): Workspace {
  const made = emptyWorkspace();
  made.write('articles/rails.md', ARTICLE(source));
  put(made, 'sound.txt', 'We will open it. We will pay.');
  put(made, 'sound.yaml', FACTS);
  made.release();
  return made;
}

function put({ folder }: Workspace, name: string, content: string | Uint8Array): void {
  const file = join(folder, 'sources', name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

const pair = (name: string, content: string | Uint8Array) => (made: Workspace) => {
  put(made, name, content);
  put(made, 'bad.yaml', FACTS);
};

const isError = (problem: string) => problem.startsWith('error');
const isTold = (problem: string) => isError(problem) || problem.includes('file-unexpected');

const BAD: readonly (readonly [
  what: string,
  make: (made: Workspace) => void,
  ...expected: string[],
])[] = [
  [
    'a document without facts',
    (made) => put(made, 'bad.txt', 'Words.'),
    'source-no-facts bad.txt:1:1',
  ],
  [
    'facts without a document',
    (made) => put(made, 'bad.yaml', FACTS),
    'source-no-document bad.yaml:1:1',
  ],
  [
    'two documents of one id',
    (made) => {
      pair('bad.html', '<p>Words.')(made);
      put(made, 'bad.txt', 'Words.');
    },
    'source-twice bad.txt:1:1',
  ],
  [
    'an id with a capital',
    (made) => {
      put(made, 'Bad.txt', 'Words.');
      put(made, 'Bad.yaml', FACTS);
    },
    'slug-invalid Bad.txt:1:1',
  ],
  ['rubbish', (made) => put(made, 'notes.docx', 'x'), 'file-unexpected notes.docx:1:1'],
  ['a file without an end', (made) => put(made, 'notes', 'x'), 'file-unexpected notes:1:1'],
  [
    'a document that ends in .HTM',
    pair('bad.HTM', '<p>Words.'),
    'file-unexpected bad.HTM:1:1',
    'source-no-document bad.yaml:1:1',
  ],
  [
    'a link out of the content',
    (made) => {
      pair('bad.yaml', FACTS)(made);
      symlinkSync('/etc/passwd', join(made.folder, 'sources/bad.txt'));
    },
    'file-unreadable bad.txt:1:1',
  ],
  [
    'facts that are a link out of the content',
    (made) => {
      put(made, 'bad.txt', 'Words.');
      symlinkSync('/etc/passwd', join(made.folder, 'sources/bad.yaml'));
    },
    'file-unreadable bad.yaml:1:1',
  ],
  ['a folder called as a document is', pair('bad.txt/x', ''), 'file-unreadable bad.txt:1:1'],
  [
    'a pipe',
    (made) => {
      pair('bad.yaml', FACTS)(made);
      spawnSync('mkfifo', [join(made.folder, 'sources/bad.txt')]);
    },
    'file-unreadable bad.txt:1:1',
  ],
  [
    'a document of 50 MB',
    (made) => {
      pair('bad.txt', '')(made);
      truncateSync(join(made.folder, 'sources/bad.txt'), 50_000_000);
    },
    'file-too-large bad.txt:1:1',
  ],
  ['an empty document', pair('bad.txt', ''), 'source-unreadable bad.txt:1:1'],
  ['a document without words', pair('bad.md', '***\n'), 'source-unreadable bad.md:1:1'],
  [
    'a document that is not UTF-8',
    pair('bad.txt', Buffer.from('Café', 'latin1')),
    'source-unreadable bad.txt:1:1',
  ],
  [
    'a picture called a text',
    pair('bad.txt', Buffer.from([137, 80, 78, 71, 0, 0, 1])),
    'source-unreadable bad.txt:1:1',
  ],
  ['a PDF that is none', pair('bad.pdf', 'Words.'), 'source-unreadable bad.pdf:1:1'],
  ['captions without a head', pair('bad.vtt', 'Words.'), 'source-unreadable bad.vtt:1:1'],
  [
    'captions with a broken time',
    pair('bad.vtt', 'WEBVTT\n\n00:00:01.000 -> 00:00:02.000\nWords.\n'),
    'source-unreadable bad.vtt:3:1',
  ],
  [
    'facts with a key that is misspelt',
    (made) => {
      pair('bad.txt', 'Words.')(made);
      put(made, 'bad.yaml', `${FACTS}publised: 2026\n`);
    },
    'key-unknown bad.yaml:3:1',
  ],
  [
    'facts without a title',
    (made) => {
      pair('bad.txt', 'Words.')(made);
      put(made, 'bad.yaml', 'retrieved: 2026\n');
    },
    'field-missing bad.yaml:1:1',
  ],
  [
    'facts that are no YAML',
    (made) => {
      pair('bad.txt', 'Words.')(made);
      put(made, 'bad.yaml', 'title: [a\n');
    },
    'yaml-invalid bad.yaml:2:1',
  ],
];

const CASES = BAD.map(([what, make, ...expected]) => ({ what, make, expected }));

describe('beside a sound document is refused, and keeps nothing else from being told:', () => {
  it.each(CASES)('$what', ({ make, expected }) => {
    const made = site();
    make(made);
    made.edit(
      'articles/rails.md',
      ['text: We will open it', 'text: We will mend it'],
      ['“We will open it”', '“We will mend it”'],
    );
    expect(
      made
        .problems()
        .filter(isTold)
        .map((each) => each.replace(/^\w+ /u, ''))
        .sort(),
    ).toEqual([...expected, 'source-differs rails.md:6:39', 'quote-changed rails.md:6:39'].sort());
  });
});

test('what is quoted from a document at fault is not reported as missing from it', () => {
  const made = site('source: bad');
  pair('bad.pdf', 'Words.')(made);
  expect(made.problems().filter(isError)).toEqual(['error source-unreadable bad.pdf:1:1']);
});

const states = (folder: string) =>
  readContent(folder, { base: '/' }).articles.flatMap(({ checks }) =>
    checks.map(([id, { state }]) => `${id} ${state}`),
  );

describe('what is kept', () => {
  it.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 9)],
    ['written over', (bytes: Buffer) => Buffer.from(bytes.map((byte) => byte ^ 7))],
    ['emptied', () => Buffer.alloc(0)],
  ])('is as good as none where it is %s', (_, damage) => {
    const { folder } = site();
    const before = states(folder);
    expect(before).toEqual(['found found', 'other found']);
    for (const kept of ['.cache/sources', '.cache/checks'])
      for (const name of readdirSync(kept)) {
        const file = join(kept, name);
        writeFileSync(file, damage(readFileSync(file)));
      }
    expect(states(folder)).toEqual(before);
  });

  it('tells nothing of a document that has changed since', () => {
    const made = site();
    expect(states(made.folder)).toHaveLength(2);
    put(made, 'sound.txt', 'We will open it. We will not pay for it.');
    expect(made.problems()).toContain('error source-differs rails.md:7:39');
  });

  it('tells nothing of facts that have changed since', () => {
    const made = site();
    expect(made.problems().filter(isError)).toEqual([]);
    put(made, 'sound.yaml', `${FACTS}titel: x\n`);
    expect(made.problems()).toContain('error key-unknown sound.yaml:3:1');
    put(made, 'sound.yaml', `${FACTS}rights: none\n`);
    const [article] = readContent(made.folder, { base: '/' }).articles;
    expect(article?.checks.map(([, { excerpt }]) => excerpt)).toEqual([null, null]);
  });
});

test('where site.yaml demands sources, a quotation without one is refused', () => {
  const made = site('source: { name: A briefing }');
  expect(made.problems().filter(isError)).toEqual([]);
  made.edit('site.yaml', ['lang: en', 'lang: en\nquotations: sources required']);
  expect(made.problems().filter(isError)).toEqual(['error source-required rails.md:7:62']);
  made.edit('site.yaml', ['sources required', 'sourced']);
  expect(made.problems().filter(isError)).toEqual(['error value-invalid site.yaml:4:13']);
});

test('a folder of documents that is not there is none', () => {
  const made = site('context: Once');
  rmSync(join(made.folder, 'sources'), { recursive: true });
  expect(made.problems().filter(isError)).toEqual([
    'error source-lost permalinks.json:6:1',
    'error source-unknown rails.md:6:64',
  ]);
});
