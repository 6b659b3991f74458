import { cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesIn } from '../../src/files/files-in.ts';
import { authorEnvironment } from '../support/author-environment.ts';
import { copyProjectWithPackages } from '../support/copy-project-with-packages.ts';
import { runNode } from '../support/run-node.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';

// Two copies of the project build the same content: one that keeps what it has made, and one that keeps nothing. What
// they make is to be the same to the byte after every change, and the first is to touch only files that show it.

type Snapshot = ReadonlyMap<string, { readonly text: string; readonly file: string }>;

let folder: TemporaryFolder;
let kept: string;
let clean: string;
let content: string;
let base = '/';
/** What the content and the code make as they are, when nothing was kept. */
let anew: Snapshot;

beforeAll(async () => {
  folder = await temporaryFolder();
  [kept, clean, content] = [path('kept'), path('clean'), path('content')];
  cpSync('tests/fixtures/lasting', content, { recursive: true });
  const trains = join(content, 'articles/night-trains.md');
  writeFileSync(trains, `${readFileSync(trains, 'utf8')}\n## Was bleibt\n\nEin Gleis.\n`);
  for (const project of [kept, clean]) copyProjectWithPackages(project, ['github-slugger']);
  await build(kept);
  anew = snapshot(kept);
}, 240_000);

afterAll(() => folder.remove());

// Each builds the site, most of them twice.
const TIMEOUT_MS = 240_000;

/** What a search loads. */
const SEARCHED = 'search/.+\\.json';

/** The pages on all quotations, and on those of a month. */
const QUOTATIONS = 'quotations/(?:2020-\\d\\d/)?index\\.html';

/** All that is told of articles, quotations, actors and events. */
const GRAPH = 'data/graph\\.jsonld';

/** What shows all that is told of a quotation. */
const TIDE = `(?:articles|q)/tide/|actors/holm/index\\.html|${SEARCHED}`;

/** What shows whether a quotation is found in its source. */
const FOUND = `${TIDE}|${QUOTATIONS}|index\\.html|${GRAPH}|data/quotations\\.[a-z]+|verify/3\\.json`;

/** What shows the name of who speaks. */
const NAMED = [
  `${FOUND}|(?:actors|archive/2020-11|search)/index\\.html`,
  'data/actors\\.[a-z]+|feeds/actors/holm\\.[a-z]+',
].join('|');

/** What shows the role of who speaks. */
const ROLE = `${TIDE}|actors/index\\.html|${GRAPH}|data/actors\\.[a-z]+`;

/** What shows who wrote an article. */
const WRITTEN = [
  '(?:articles|q)/tide/|(?:feeds/)?authors/ann(?:/|\\.[a-z]+)|feeds/(?:articles|actors/holm)\\.[a-z]+',
  `index\\.html|${GRAPH}|sitemap\\.xml|\\.verbatim-site`,
].join('|');

/** What shows which articles there are, and when the last was published. */
const LISTED = [
  `${NAMED}|(?:archive|timeline)/index\\.html`,
  'feeds/articles\\.[a-z]+|(?:news-)?sitemap\\.xml',
].join('|');

/** What is changed, which files may differ then, and how many do. */
const CHANGES: readonly [what: string, change: () => unknown, shown: RegExp, count: number][] = [
  ['nothing', () => {}, /^$/u, 0],
  [
    'a word of an article',
    () => edit('articles/harbour-strike.md', 'sounded its horn', 'sounded its bell'),
    onlyIn(
      'articles/(?:harbour|dock|pilots)-strike/(?:article\\.(?:json|md)|ninjs\\.json)',
      `articles/harbour-strike/index\\.html|q/harbour-strike/open/index\\.html|${SEARCHED}`,
    ),
    18,
  ],
  [
    'a new article',
    () => writeFileSync(join(content, 'articles/tide.md'), NEW),
    onlyIn(LISTED),
    46,
  ],
  [
    'the name of an actor',
    () => edit('articles/tide.md', 'name: Ida Holm', 'name: Ida Holm-Lind, aliases: [Ida Holm]'),
    onlyIn(NAMED),
    39,
  ],
  [
    'an actor that articles share',
    () => {
      edit(
        'articles/tide.md',
        '{ id: holm, name: Ida Holm-Lind, aliases: [Ida Holm], kind: person }',
        'holm',
      );
      writeFileSync(join(content, 'actors.yaml'), SHARED);
    },
    onlyIn(ROLE),
    19,
  ],
  [
    'the role of it',
    () => edit('actors.yaml', 'role: Pilot', 'role: Chief pilot'),
    onlyIn(ROLE),
    18,
  ],
  [
    'an actor that no article names',
    () => edit('actors.yaml', 'name: Nobody', 'name: Somebody'),
    /^$/u,
    0,
  ],
  [
    'an author whom articles share',
    () => {
      writeFileSync(join(content, 'authors.yaml'), '- { id: ann, name: Ann Orr }\n');
      edit('articles/tide.md', 'published:', 'authors: [ann]\npublished:');
    },
    onlyIn(WRITTEN),
    24,
  ],
  [
    'what is said of the author',
    () => edit('authors.yaml', 'Ann Orr', 'Ann Orr, description: Rows.'),
    onlyIn('(?:feeds/)?authors/'),
    4,
  ],
  [
    'an author who is gone',
    () => {
      rmSync(join(content, 'authors.yaml'));
      edit('articles/tide.md', 'authors: [ann]\n', '');
    },
    onlyIn(WRITTEN),
    24,
  ],
  [
    'a document that nobody quotes',
    () => pin('It turns twice a day.'),
    onlyIn('sources/', '\\.verbatim-site', 'sitemap\\.xml'),
    3,
  ],
  [
    'a quotation of it',
    () => edit('articles/tide.md', 'text: It turns', 'text: It turns, source: almanac'),
    onlyIn(FOUND, 'sources/', 'sitemap\\.xml'),
    25,
  ],
  [
    'another document in its place',
    () => pin('It turns twice a day. It always has.'),
    onlyIn('(?:articles|q)/tide/', 'sources/', GRAPH),
    5,
  ],
  [
    'how much of it is shown',
    () => edit('sources/almanac.yaml', 'rights: quote', 'rights: full'),
    onlyIn('sources/'),
    1,
  ],
  [
    'a document that is gone',
    () => {
      edit('articles/tide.md', ', source: almanac', '');
      rmSync(join(content, 'sources'), { recursive: true });
    },
    onlyIn(FOUND, 'sources/', '\\.verbatim-site', 'sitemap\\.xml'),
    26,
  ],
  ['an article that is gone', () => rmSync(join(content, 'articles/tide.md')), onlyIn(LISTED), 46],
  [
    'a withdrawn quotation',
    async () => {
      await verbatim(kept, ['withdraw', 'q-open', '--reason', 'Unsure.', '--date', '2026-01-02']);
      edit('articles/harbour-strike.md', 'said only: “The harbour is open.”', 'said no more.');
    },
    onlyIn(
      `(?:articles|q)/(?:harbour|dock|pilots)-strike/|${QUOTATIONS}|${SEARCHED}`,
      '_redirects|sitemap\\.xml|verify/d\\.json',
      'actors/(?:(?:lind|norden|okafor|union)/)?index\\.html|archive/(?:2020-10/)?index\\.html',
      'corrections/(?:2020-10/|2026-01/)?index\\.html|(?:search/)?index\\.html',
      'feeds/(?:articles|corrections|actors/(?:lind|maria-lind|norden|okafor|union))\\.[a-z]+',
      'data/(?:corrections|graph|quotations)\\.[a-z]+',
    ),
    88,
  ],
  [
    'a moved article',
    () => verbatim(kept, ['move', 'night-trains', 'sleepers', '--date', '2026-01-03']),
    onlyIn(
      '(?:articles|q)/(?:night-trains|sleepers)/|articles/harbour-strike/index\\.html',
      'articles/(?:harbour|dock|pilots)-strike/article\\.md|actors/brandt/index\\.html',
      '(?:|archive/2020-11/|corrections/(?:2020-10/)?|timeline/(?:(?:2020-12|status/scheduled)/)?)index\\.html',
      'quotations/(?:2020-11/)?index\\.html|feeds/(?:articles|actors/brandt)\\.[a-z]+',
      `data/(?:actors|events|graph|quotations|timeline)\\.[a-z]+|verify/8\\.json|_redirects|(?:news-)?sitemap\\.xml|${SEARCHED}`,
    ),
    66,
  ],
  [
    'another picture under the same name',
    () => cpSync(join(content, 'images/never-shown.png'), join(content, 'images/ships.png')),
    /^images\/|^articles\/harbour-strike\/index\.html$/u,
    6,
  ],
  [
    'a new plain page',
    () => writePage('The pilots', 'They steer.'),
    /\.html$|^sitemap\.xml$|^\.verbatim-site$/u,
    84,
  ],
  ['a word of it', () => writePage('The pilots', 'They rest.'), /^pilots\/index\.html$/u, 1],
  ['its title', () => writePage('Our pilots', 'They rest.'), /\.html$/u, 82],
  [
    'a plain page that is gone',
    () => rmSync(join(content, 'pages/pilots.md')),
    /\.html$|^sitemap\.xml$|^\.verbatim-site$/u,
    84,
  ],
  [
    'the title of the site',
    () => edit('site.yaml', 'title: Verbatim', 'title: Word for Word'),
    /\.(?:html|png|bib|ris|json|jsonld|txt|atom|rss|ics)$|^news-sitemap\.xml$/u,
    227,
  ],
  [
    'a component',
    () => editCode('components/Footer.astro', '<footer>', '<footer data-changed>'),
    /\.html$/u,
    81,
  ],
  [
    'a plugin of the Markdown',
    () => editCode('markdown/rehype-link-paragraphs.ts', "['par']", "['par', 'changed']"),
    /\.html$/u,
    2,
  ],
  [
    'a dependency',
    changeDependency,
    onlyIn('(?:articles/(?:night-trains|sleepers)/)?index\\.html', SEARCHED),
    10,
  ],
  ['all that is kept being damaged', damageKept, /^$/u, 0],
  ['the path of the site', () => (base = '/somewhere/'), /./u, 256],
];

test.each(CHANGES)(
  'after %s, the site is as if built anew',
  async (_, change, shown, count) => {
    const before = snapshot(kept);
    await change();
    // Where no file is to differ, what is built from is the same, and what was built anew of it stands.
    await Promise.all([build(kept), ...(count > 0 ? [buildAnew()] : [])]);
    const after = snapshot(kept);
    expect(textsOf(after)).toEqual(textsOf(anew));
    const paths = new Set([...before.keys(), ...after.keys()]);
    const [same, changed] = [...paths].reduce<[string[], string[]]>(
      ([alike, others], each) =>
        before.get(each)?.text === after.get(each)?.text
          ? [[...alike, each], others]
          : [alike, [...others, each]],
      [[], []],
    );
    expect(changed.filter((each) => !shown.test(each))).toEqual([]);
    expect(changed).toHaveLength(count);
    // The same file, with its time: what copies the site to a server leaves it alone.
    for (const each of same) expect(after.get(each)?.file, each).toBe(before.get(each)?.file);
  },
  TIMEOUT_MS,
);

/** Files of these names, and folders of those that end in a slash. */
function onlyIn(...names: readonly string[]): RegExp {
  return new RegExp(`^(?:${names.join('|')})(?<=/)|^(?:${names.join('|')})$`, 'u');
}

const SHARED = `- { id: holm, name: Ida Holm-Lind, aliases: [Ida Holm], kind: person, role: Pilot }
- { id: nobody, name: Nobody, kind: person }
`;

const NEW = `---
title: The tide turns
description: It does so twice a day.
published: 2020-11-03
actors: [{ id: holm, name: Ida Holm, kind: person }]
quotes: [{ id: turns, speaker: holm, text: It turns }]
---

“It turns,” said Ida Holm.
`;

function path(name: string): string {
  return join(folder.path, name);
}

function writePage(title: string, text: string): void {
  mkdirSync(join(content, 'pages'), { recursive: true });
  writeFileSync(join(content, 'pages/pilots.md'), `---\ntitle: ${title}\n---\n\n${text}\n`);
}

/** A document and its facts, as an author may put them there. */
function pin(text: string): void {
  mkdirSync(join(content, 'sources'), { recursive: true });
  writeFileSync(join(content, 'sources/almanac.txt'), text);
  writeFileSync(
    join(content, 'sources/almanac.yaml'),
    'title: Almanac\nretrieved: 2020-11-03\nrights: quote\n',
  );
}

function edit(name: string, before: string, after: string): void {
  replaceIn(join(content, name), before, after);
}

function editCode(name: string, before: string, after: string): void {
  for (const project of [kept, clean]) replaceIn(join(project, 'src', name), before, after);
}

/** Another release of a package, as `npm install` leaves it. */
function changeDependency(): void {
  for (const project of [kept, clean]) {
    const code = join(project, 'node_modules/github-slugger/index.js');
    replaceIn(code, "value.replace(regex, '').replace(/ /g, '-')", '`x${value.length}`');
    replaceIn(join(project, 'package-lock.json'), '"lockfileVersion": 3', '"lockfileVersion":  3');
  }
}

/** Cut short, overwritten, or of nobody knows what. */
function damageKept(): void {
  const cache = join(kept, '.cache');
  for (const [index, name] of filesIn(cache).entries()) {
    const file = join(cache, name);
    const bytes = readFileSync(file);
    const damaged = [bytes.subarray(0, bytes.length / 2), bytes.fill(7), Buffer.from('{}\n[]')];
    // What is kept of the site before is shared with the site itself, which is not to be damaged.
    if (name.startsWith('spare/')) rmSync(file);
    writeFileSync(file, damaged[index % 3] ?? '');
  }
}

function replaceIn(file: string, before: string, after: string): void {
  const source = readFileSync(file, 'utf8');
  if (!source.includes(before)) throw new Error(`“${before}” is not in ${file}`);
  writeFileSync(file, source.replace(before, after));
}

async function buildAnew(): Promise<void> {
  for (const made of ['.cache', 'dist'])
    rmSync(join(clean, made), { recursive: true, force: true });
  await build(clean);
  anew = snapshot(clean);
}

async function build(project: string): Promise<void> {
  await verbatim(project, ['build']);
}

async function verbatim(project: string, args: readonly string[]): Promise<void> {
  const { status, output } = await runNode(['src/cli/verbatim.ts', ...args], {
    cwd: project,
    env: authorEnvironment({
      CONTENT_DIR: content,
      BASE_PATH: base,
      SITE_URL: 'https://x.example',
    }),
  });
  if (status !== 0) throw new Error(output);
}

/** Of each file: its bytes, and which file it is, with its time. */
function snapshot(project: string): Snapshot {
  const dist = join(project, 'dist');
  return new Map(
    filesIn(dist).map((name) => {
      const { ino, mtimeMs } = statSync(join(dist, name));
      const bytes = readFileSync(join(dist, name), 'latin1');
      return [name, { text: bytes, file: `${ino} ${mtimeMs}` }];
    }),
  );
}

function textsOf(files: Snapshot) {
  return new Map([...files].map(([name, { text: bytes }]) => [name, bytes]));
}
