import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import type { CompletionItem, DocumentSymbol, Hover, Location } from 'vscode-languageserver';
import type { LanguageClient } from '../../support/language-client.ts';
import { publishedWorkspace, RAILS, type Workspace } from '../permalinks/workspace.ts';
import { applied, askAt } from './at-mark.ts';
import { startClient } from './start-client.ts';

const SHARED = `- id: storting
  name: The Storting
  kind: government
  description: A parliament
- { id: lind, name: Maria Lind, kind: person, role: Minister of Transport, aliases: [the minister] }
`;

interface Desk extends Workspace {
  readonly client: LanguageClient;
  readonly path: string;
}

async function desk(): Promise<Desk> {
  const workspace = publishedWorkspace();
  workspace.write('actors.yaml', SHARED);
  workspace.write('topics.yaml', '- { id: rail, title: Railways }\n');
  const client = await startClient(workspace.folder);
  // Once everything is read, it is told that nothing is wrong, or what is.
  await client.until(() => client.all().size > 0);
  return { ...workspace, client, path: join(workspace.folder, 'articles/rails.md') };
}

async function complete({ client, path }: Desk, marked: string, file = path) {
  const answer: unknown = await askAt(client, 'completion', file, marked);
  const { items = [] }: { items?: CompletionItem[] } = Object(answer);
  return { labels: items.map(({ label }) => label), items };
}

describe('completion', () => {
  it('offers the keys that are not there yet, with their doc', async () => {
    const here = await desk();
    const marked = RAILS.replace('    text: We have plans\n', '    text: We have plans\n    ‸\n');
    const { items, labels } = await complete(here, marked);
    expect(labels).toContain('context');
    expect(labels).not.toContain('speaker');
    // The commands write it.
    expect(labels.at(-1)).toBe('formerly');
    expect(items.find(({ label }) => label === 'date')?.documentation).toMatch(/EDTF/u);
    const [edit] = items.flatMap(({ label, textEdit }) =>
      label === 'date' && textEdit ? textEdit : [],
    );
    expect(applied(marked, edit && 'range' in edit ? [edit] : [])).toContain('\n    date: \n');
  });

  const cases: readonly (readonly [
    what: string,
    from: string,
    to: string,
    has: readonly string[],
    not: readonly string[],
  ])[] = [
    ['actors', 'speaker: lind', 'speaker: ‸', ['lind', 'board', 'storting'], ['plans']],
    ['actors by their first letters', 'speaker: lind', 'speaker: li‸', ['lind'], []],
    [
      'actors in a list in brackets',
      'actors: [lind, board]',
      'actors: [lind, ‸]',
      ['board', 'storting'],
      [],
    ],
    [
      'actors where the bracket is not closed',
      'actors: [lind, board]',
      'actors: [lind, ‸',
      ['storting'],
      [],
    ],
    ['actors in braces', 'speaker: board', 'speaker: ‸', ['lind', 'board'], []],
    [
      'forms of a quotation',
      '    text: We have plans',
      '    form: ‸\n    text: We have plans',
      ['direct', 'indirect'],
      ['lind'],
    ],
    [
      'forms of dates',
      'date: 2026-03-01',
      'date: ‸',
      [`${new Date().getUTCFullYear()}`],
      ['occurred'],
    ],
    [
      'states of an event',
      'title: The line opens',
      'title: The line opens\n    status: ‸',
      ['scheduled', 'cancelled'],
      [],
    ],
    [
      'topics',
      'description: About rails.',
      'description: About rails.\ntopics:\n  - ‸',
      ['rail'],
      ['lind'],
    ],
    [
      'topics in brackets',
      'description: About rails.',
      'description: About rails.\ntopics: [‸]',
      ['rail'],
      ['lind'],
    ],
    [
      'keys of an article',
      'description: About rails.',
      'description: About rails.\n‸',
      ['lang', 'topics'],
      ['title', 'speaker'],
    ],
    [
      'keys that are half typed',
      'description: About rails.',
      'description: About rails.\nlan‸',
      ['lang'],
      [],
    ],
    [
      'keys of an entry in braces',
      'speaker: board,',
      'speaker: board, ‸,',
      ['context'],
      ['speaker'],
    ],
    ['a key or an id, of a new actor', 'dates:', '  - ‸\ndates:', ['id', 'storting'], []],
    ['nothing in a comment', '# Her answer', '# Her ‸', [], ['id', 'lind', 'speaker']],
    ['nothing in the text', 'Maria Lind said', '‸Maria Lind said', [], ['id', 'lind', 'speaker']],
  ];
  it('offers what fits the place', async () => {
    const here = await desk();
    for (const [what, from, to, has, not] of cases) {
      expect(RAILS, what).toContain(from);
      const { labels } = await complete(here, RAILS.replace(from, to));
      expect(labels, what).toEqual(expect.arrayContaining([...has]));
      expect(
        labels.filter((label) => not.includes(label)),
        what,
      ).toEqual([]);
    }
  });

  it('offers of a date what it can become, and lets no editor keep the forms of another', async () => {
    const here = await desk();
    const typed = (date: string) => RAILS.replace('date: 2026-03-01', `date: ${date}‸`);
    const { labels } = await complete(here, typed('2020-10'));
    expect(labels).toEqual(['2020-10', '2020-10~', '2020-10?', '2020-10-XX', '2020-10/..']);
    expect((await complete(here, typed('"2020'))).labels).toContain('2020/..');
    expect((await complete(here, typed('2020-1'))).labels).toEqual([]);
    const answer: unknown = await askAt(here.client, 'completion', here.path, typed(''));
    expect(answer).toMatchObject({ isIncomplete: true });
  });

  it('offers names and quotations of the text that are not listed', async () => {
    const here = await desk();
    const text = `${RAILS}\n“There is no money for it,” said Finance Minister Ole Berg on Monday.\n`;
    const names = await complete(here, text.replace('dates:', '  - id: berg\n    name: ‸\ndates:'));
    expect(names.labels).toContain('Ole Berg');
    expect(names.labels).not.toContain('Maria Lind');
    const marked = text.replace('quotes:\n', 'quotes:\n  - id: no-money\n    text: ‸\n');
    const words = await complete(here, marked);
    expect(words.labels).toEqual(['There is no money for it']);
    const [edit] = words.items.flatMap(({ textEdit }) => textEdit ?? []);
    expect(applied(marked, edit && 'range' in edit ? [edit] : [])).toContain(
      'text: There is no money for it\n',
    );
  });

  it('offers the documents that quotations can be checked against', async () => {
    const folder = resolve('tests/fixtures/dossier');
    const client = await startClient(folder);
    await client.until(() => client.all().size > 0);
    const path = join(folder, 'articles/talks-in-ostrey.md');
    const marked = readFileSync(path, 'utf8').replace('source: commission-minutes', 'source: ‸');
    const answer: unknown = await askAt(client, 'completion', path, marked);
    expect(JSON.stringify(answer)).toContain('"label":"growers-letter"');
  });

  it('offers keys in an article that is just begun, and is not closed yet', async () => {
    const { labels } = await complete(await desk(), '---\ntitle: New\n‸');
    expect(labels).toContain('description');
    expect(labels).not.toContain('title');
  });

  it('knows the other files', async () => {
    const here = await desk();
    const at = (name: string) => join(here.folder, name);
    expect(
      (await complete(here, `${SHARED}- id: x\n  kind: ‸\n`, at('actors.yaml'))).labels,
    ).toContain('media');
    expect(
      (await complete(here, `${SHARED}- id: x\n  of: ‸\n`, at('actors.yaml'))).labels,
    ).toContain('storting');
    expect((await complete(here, 'title: S\n‸\n', at('site.yaml'))).labels).toContain('publisher');
    expect((await complete(here, '---\ntitle: S\n‸\n---\n', at('pages/p.md'))).labels).toContain(
      'order',
    );
  });
});

describe('hover', () => {
  const hover = async ({ client, path }: Desk, marked: string) => {
    const answer: Hover | null = Object(await askAt(client, 'hover', path, marked));
    return JSON.stringify(answer?.contents ?? '');
  };

  it('tells the doc of a key, the facts of an actor, the place and state of a quotation', async () => {
    const here = await desk();
    expect(await hover(here, RAILS.replace('speaker: lind', 'spea‸ker: lind'))).toContain(
      'whose words these are',
    );
    expect(await hover(here, RAILS.replace('kind: person', 'ki‸nd: person'))).toContain(
      'government',
    );
    const actor = await hover(here, RAILS.replace('speaker: lind', 'speaker: li‸nd'));
    expect(actor).toContain('Maria Lind');
    expect(actor).toContain('Minister of Transport');
    expect(actor).toContain('1 quotation in 1 article');
    for (const quote of [
      RAILS.replace('text: We have', 'text: We ‸have'),
      RAILS.replace('“We have', '“We ‸have'),
    ])
      expect(await hover(here, quote)).toMatch(
        /said by Maria Lind.*in line 23\..*no text of a source is held/u,
      );
    expect(await hover(here, RAILS.replace('Rail Board said', 'Rail Bo‸ard said'))).toBe('""');
  });
});

describe('definition and references', () => {
  const places = async (here: Desk, method: string, marked: string) => {
    const answer = await askAt(here.client, method, here.path, marked, {
      context: { includeDeclaration: true },
    });
    const found: readonly Location[] = Array.isArray(answer) ? answer : [];
    return found.map(
      ({ uri, range }) =>
        `${uri.slice(uri.lastIndexOf('/') + 1)}:${range.start.line + 1}:${range.start.character + 1}`,
    );
  };

  it('lead from a speaker to the actor, and from there to all that is theirs', async () => {
    const here = await desk();
    const marked = RAILS.replace('speaker: lind', 'speaker: li‸nd');
    expect(await places(here, 'definition', marked)).toEqual(['rails.md:6:9', 'actors.yaml:5:9']);
    here.write(
      'articles/more.md',
      RAILS.replaceAll('plans', 'more-plans').replace('We have more-plans”', 'We have more-plans”'),
    );
    expect(await places(here, 'references', marked)).toEqual(
      expect.arrayContaining([
        'actors.yaml:5:9',
        'more.md:18:14',
        'rails.md:6:9',
        'rails.md:14:14',
        'rails.md:18:14',
        'rails.md:20:61',
      ]),
    );
  });

  it('lead from a quotation to its words in the text, and back', async () => {
    const here = await desk();
    expect(await places(here, 'references', RAILS.replace('id: plans', 'id: pl‸ans'))).toEqual([
      'rails.md:17:9',
      'rails.md:23:19',
    ]);
    expect(await places(here, 'definition', RAILS.replace('“We have', '“We ‸have'))).toEqual([
      'rails.md:17:9',
    ]);
  });

  it('lead from a topic, and from a source, to where it is described', async () => {
    const here = await desk();
    const topics = RAILS.replace('title: Rails', 'title: Rails\ntopics: [ra‸il]');
    expect(await places(here, 'definition', topics)).toEqual(['topics.yaml:1:9']);
    mkdirSync(join(here.folder, 'sources'));
    here.write('sources/hearing.yaml', 'title: Hearing\nretrieved: 2026-01-01\n');
    const source = RAILS.replace('text: We have', 'source: hear‸ing\n    text: We have');
    expect(await places(here, 'definition', source)).toEqual(['hearing.yaml:1:1']);
  });

  it('lead nowhere from what names nothing', async () => {
    const here = await desk();
    expect(
      await places(here, 'definition', RAILS.replace('title: Rails', 'title: Ra‸ils')),
    ).toEqual([]);
    expect(
      await places(here, 'definition', RAILS.replace('speaker: lind', 'speaker: no‸body')),
    ).toEqual([]);
  });
});

test('the entries of a file are its symbols', async () => {
  const { client, path } = await desk();
  client.open(path, RAILS);
  const answer = await client.ask('textDocument/documentSymbol', {
    textDocument: { uri: pathToFileURL(path).href },
  });
  const symbols: readonly DocumentSymbol[] = Array.isArray(answer) ? answer : [];
  expect(
    symbols.map(({ name, detail, children = [] }) => [
      name,
      detail ?? '',
      ...children.map((each) => `${each.name}: ${each.detail}`),
    ]),
  ).toEqual([
    ['title', 'Rails'],
    ['description', 'About rails.'],
    ['actors', '', 'lind: Maria Lind', 'board: Rail Board'],
    ['dates', '', 'opening: The line opens'],
    ['quotes', '', 'plans: We have plans', 'no-comment: No comment'],
  ]);
});

test('aliases, which nobody may write, and those that would fill any memory, stop no request', async () => {
  const here = await desk();
  const bomb = [...'bcdefghi'].map((name) => {
    const before = String.fromCodePoint((name.codePointAt(0) ?? 0) - 1);
    return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]\n`;
  });
  const lists = `a: &a [x]\n${bomb.join('')}actors:\n  - { id: lind, name: *i }\n`;
  const text = (marked: string) => `---\n${lists}quotes:\n  - speaker: lind\n${marked}---\n\nX.\n`;
  expect((await complete(here, text('    ‸\n'))).labels).toContain('form');
  here.client.open(here.path, text(''));
  const file = { textDocument: { uri: pathToFileURL(here.path).href } };
  const symbols = [await here.client.ask('textDocument/documentSymbol', file)].flat();
  expect(symbols).toContainEqual(expect.objectContaining({ name: 'actors' }));
  expect(await askAt(here.client, 'hover', here.path, text('    to: li‸nd\n'))).not.toBeNull();
});
