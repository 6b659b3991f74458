import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, test } from 'vitest';
import type { CodeAction } from 'vscode-languageserver';
import { parse } from 'yaml';
import type { LanguageClient } from '../../support/language-client.ts';
import { publishedWorkspace, RAILS, type Workspace } from '../permalinks/workspace.ts';
import { applied } from './at-mark.ts';
import { startClient } from './start-client.ts';

interface Mended {
  readonly titles: readonly string[];
  /** The text as the action of a number leaves it. */
  readonly after: (index: number) => string;
  readonly frontmatter: (index: number) => ReturnType<typeof parse>;
}

const NEW = `---
title: Steel
description: About steel.
actors:
  - { id: orr, name: Ida Orr, kind: person }
---

“We make steel,” said Ida Orr. “It is a bargain,” Finance Minister Ole Berg told reporters.
`;

/** What is offered for the first problem of a code, of a text that is not saved. */
async function fixes(
  workspace: Workspace,
  text: string,
  code: string,
  name = 'new',
): Promise<Mended> {
  const client = await startClient(workspace.folder);
  const path = join(workspace.folder, `articles/${name}.md`);
  client.open(path, text);
  return fixesIn(client, path, text, code);
}

async function fixesIn(
  client: LanguageClient,
  path: string,
  text: string,
  code: string,
): Promise<Mended> {
  const found = () => client.told(path)?.find((each) => each.code === code);
  await client.until(() => found() !== undefined);
  const diagnostic = found();
  const uri = pathToFileURL(path).href;
  const answer = await client.ask('textDocument/codeAction', {
    ...{ textDocument: { uri }, range: diagnostic?.range, context: { diagnostics: [diagnostic] } },
  });
  const actions: readonly CodeAction[] = Array.isArray(answer) ? answer : [];
  const after = (index: number) => applied(text, actions[index]?.edit?.changes?.[uri] ?? []);
  return {
    titles: actions.map(({ title }) => title),
    after,
    frontmatter: (index) => parse(/^---\n([\s\S]*?)\n---\n/u.exec(after(index))?.[1] ?? ''),
  };
}

it('lists a quotation with its speaker, and a speaker who is not listed with it; or as nobody’s', async () => {
  const workspace = publishedWorkspace();
  const { titles, frontmatter } = await fixes(workspace, NEW, 'quote-unlisted');
  expect(titles).toEqual([
    'List “We make steel” as said by Ida Orr',
    'Nobody said “We make steel,”: list it under notQuotes',
  ]);
  expect(frontmatter(0).quotes).toEqual([
    { id: 'orr-make-steel', speaker: 'orr', text: 'We make steel' },
  ]);
  expect(frontmatter(0).actors).toHaveLength(1);
  expect(frontmatter(1).notQuotes).toEqual(['We make steel,']);
  const listed = NEW.replace(
    'kind: person }\n',
    'kind: person }\nquotes: [{ id: a, speaker: orr, text: We make steel }]\n',
  );
  const former = NEW.replace(
    'kind: person }\n',
    'kind: person }\nwithdrawn: [{ id: q-orr-make-steel, date: 2020, reason: R, formerly: [orr-make-steel-2] }]\n',
  );
  const third = await fixes(workspace, former, 'quote-unlisted', 'third');
  expect(third.frontmatter(0).quotes[0].id).toBe('orr-make-steel-3');
  const second = await fixes(workspace, listed, 'quote-unlisted', 'other');
  expect(second.titles[0]).toBe('List “It is a bargain” as said by Ole Berg');
  expect(second.frontmatter(0).actors[1]).toMatchObject({ name: 'Ole Berg', kind: 'person' });
  expect(second.frontmatter(0).quotes[1]).toMatchObject({
    speaker: second.frontmatter(0).actors[1].id,
    text: 'It is a bargain',
  });
});

const QUOTES =
  'quotes:\n  - id: steel\n    speaker: orr\n    text: We make steel # so\n  - { id: bargain, speaker: orr, text: It is a bargain }\n---\n\n';

function listed(...changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce(
    (text, [from, to]) => text.replace(from, to),
    NEW.replace('---\n\n', QUOTES),
  );
}

it.each([
  ['key-unknown', listed(['speaker: orr', 'speakr: orr']), 'Write “speaker”', 'speaker: orr'],
  ['value-invalid', listed(['kind: person', 'kind: persn']), 'Write “person”', 'kind: person'],
  ['actor-unknown', listed(['speaker: orr', 'speaker: or']), 'Write “orr”', 'speaker: orr'],
  [
    'link-broken',
    listed(['reporters.', 'reporters, [here](/articles/rail/).']),
    'Write “/articles/rails/”',
    '[here](/articles/rails/)',
  ],
])('writes what was meant: %s', async (code, text, title, after) => {
  const fixed = await fixes(publishedWorkspace(), text, code);
  expect(fixed.titles[0]).toBe(title);
  expect(fixed.after(0)).toContain(after);
});

it('drafts the frontmatter of a text that has none, not of one where it stands below words', async () => {
  const workspace = publishedWorkspace();
  const [, body = ''] = NEW.split('---\n\n');
  const { titles, after, frontmatter } = await fixes(workspace, body, 'frontmatter-missing');
  expect(titles).toEqual(['Draft the frontmatter from the text']);
  expect(frontmatter(0)).toMatchObject({
    draft: true,
    actors: [
      { id: 'orr', name: 'Ida Orr' },
      { id: 'berg', name: 'Ole Berg' },
    ],
    quotes: [{ speaker: 'orr', text: 'We make steel' }, { speaker: 'berg' }],
  });
  expect(after(0).endsWith(`---\n\n${body}`)).toBe(true);
  const below = await fixes(workspace, `Words.\n\n${NEW}`, 'frontmatter-missing', 'below');
  expect(below.titles).toEqual([]);
});

it('adds an actor who is named and not described', async () => {
  const text = listed(['speaker: orr, text: It', 'speaker: ole-berg, text: It']);
  const { titles, frontmatter } = await fixes(publishedWorkspace(), text, 'actor-unknown');
  expect(titles.at(-1)).toBe('Add Ole Berg (person) under actors');
  expect(frontmatter(titles.length - 1).actors[1]).toMatchObject({
    id: 'ole-berg',
    name: 'Ole Berg',
    kind: 'person',
  });
});

it('says which of two places is meant', async () => {
  const workspace = publishedWorkspace();
  const text = `${listed()}\nLater Ida Orr said again: “We make steel”.\n`;
  const { titles, after, frontmatter } = await fixes(workspace, text, 'quote-ambiguous');
  expect(titles).toHaveLength(2);
  expect(titles[1]).toMatch(/^Mean those in line 15, by “Later Ida Orr said again:/u);
  expect(frontmatter(1).quotes[0]).toMatchObject({
    text: 'We make steel',
    prefix: expect.stringContaining('said again'),
  });
  expect(after(1)).toContain('text: We make steel # so\n    prefix: ');
});

it('takes the words as they stand in the text', async () => {
  const { titles, after } = await fixes(
    publishedWorkspace(),
    listed(['We make steel #', 'We made steel #']),
    'quote-not-found',
  );
  expect(titles).toEqual(['Take the words of the text: “We make steel”']);
  expect(after(0)).toContain('text: We make steel # so\n');
});

it('keeps the block in which the words are folded', async () => {
  const block = (...lines: readonly string[]) =>
    `text: >- # so\n      ${lines.join('\n      ')}\n  - {`;
  const first = `We make ${'the best steel of all '.repeat(3)}and the iron too`;
  const text = listed(['“We make steel,”', `“${first} and sell it,”`]).replace(
    'text: We make steel # so\n  - {',
    block(
      'We made the best',
      `${'steel of all the best '.repeat(2)}steel of all`,
      'and the iron too and sell it',
    ),
  );
  const { after } = await fixes(publishedWorkspace(), text, 'quote-not-found');
  expect(after(0)).toContain(block(first, 'and sell it'));
});

test('of words that a release has carried, readers are told, and their author says why', async () => {
  const workspace = publishedWorkspace();
  const text = RAILS.replace('“We have plans”', '“We have good plans”');
  const { titles, frontmatter } = await fixes(workspace, text, 'quote-not-found', 'rails');
  expect(titles).toEqual(['Take the words of the text: “We have good plans”, and tell readers']);
  expect(frontmatter(0).quotes[0].text).toBe('We have good plans');
  expect(frontmatter(0).corrections).toEqual([
    {
      date: expect.any(String),
      kind: 'correction',
      quote: 'plans',
      was: 'We have plans',
      text: '',
    },
  ]);
  const changed = text.replace('text: We have plans', 'text: We have good plans');
  const told = await fixes(workspace, changed, 'quote-changed', 'rails');
  expect(told.titles).toEqual([
    expect.stringContaining('as a correction'),
    expect.stringContaining('as a clarification'),
  ]);
  expect(told.frontmatter(1).corrections[0]).toMatchObject({
    kind: 'clarification',
    was: 'We have plans',
  });
});

test('words that are again as a release has them need no correction', async () => {
  const text = RAILS.replace('text: We have plans', 'text: We have plants');
  const restored = await fixes(publishedWorkspace(), text, 'quote-not-found', 'rails');
  expect(restored.titles).toEqual(['Take the words of the text: “We have plans”']);
  expect(restored.after(0)).toBe(RAILS);
});

test('readers are told of nothing that is to be mended first', async () => {
  const text = RAILS.replace('text: We have plans', 'text: We have plants');
  const changed = await fixes(publishedWorkspace(), text, 'quote-changed', 'rails');
  expect(changed.titles).toEqual([]);
});

it('takes the words of the text without the full stop before the mark, but with that of a word', async () => {
  const short = (words: string, found: string) =>
    listed(['We make steel #', `${words} #`], ['“We make steel,”', `“${found}”`]);
  const workspace = publishedWorkspace();
  const sentence = await fixes(workspace, short('We made', 'We make.'), 'quote-not-found');
  expect(sentence.after(0)).toContain('text: We make # so\n');
  const state = short('Made in the old U.S', 'Made in the U.S.');
  const abbreviated = await fixes(workspace, state, 'quote-not-found', 'other');
  expect(abbreviated.after(0)).toContain('text: Made in the U.S. # so\n');
});

it('makes an entry of an actor who is listed by an id alone that nobody has', async () => {
  const text = listed(['kind: person }\n', 'kind: person }\n  - ole-berg # him\n']);
  const { titles, after, frontmatter } = await fixes(publishedWorkspace(), text, 'actor-unknown');
  expect(titles).toEqual(['Add Ole Berg (person) under actors']);
  expect(frontmatter(0).actors).toHaveLength(2);
  expect(frontmatter(0).actors[1]).toMatchObject({ id: 'ole-berg', name: 'Ole Berg' });
  expect(after(0)).toContain(' } # him\n');
});

it('writes no key that is there already', async () => {
  const text = listed(['title: Steel', 'title: Steel\ntitel: Iron']);
  expect((await fixes(publishedWorkspace(), text, 'key-unknown')).titles).toEqual([]);
});

it('lists what is underlined, not a quotation with the same word in it', async () => {
  const text = listed(['“We make steel,”', 'The “steel” is hers. “We make steel,”']);
  const { titles, frontmatter } = await fixes(publishedWorkspace(), text, 'quote-unlisted');
  expect(titles).toEqual(['Nobody said “steel”: list it under notQuotes']);
  expect(frontmatter(0).notQuotes).toEqual(['steel']);
});

it.each([
  ['emphasis', '“*Most* of [this](https://x.example/)” is new.', 'Most of this'],
  ['a block quotation', '> All of this was\n> new to him.', 'All of this was new to him.'],
  [
    'many words',
    `“${'Very *much* of this is new. '.repeat(9)}”`,
    'Very much of this is new. '.repeat(9).trim(),
  ],
])('lists as nobody’s the words alone: %s', async (_, markdown, words) => {
  const text = `${listed()}\n${markdown}\n`;
  const { titles, frontmatter } = await fixes(publishedWorkspace(), text, 'quote-unlisted');
  expect(frontmatter(titles.length - 1).notQuotes).toEqual([words]);
});

it('lists as nobody’s what stands in marks in a headline, not all of it', async () => {
  const text = listed(['title: Steel', 'title: The “steel age” is over']);
  const { titles, frontmatter } = await fixes(publishedWorkspace(), text, 'quote-unlisted');
  expect(titles).toEqual(['Nobody said “steel age”: list it under notQuotes']);
  expect(frontmatter(0).notQuotes).toEqual(['steel age']);
});

test('what is mended so is in order', async () => {
  const workspace = publishedWorkspace();
  const client = await startClient(workspace.folder);
  const path = join(workspace.folder, 'articles/new.md');
  let text = NEW;
  client.open(path, text);
  for (let round = 0; round < 2; round += 1) {
    text = (await fixesIn(client, path, text, 'quote-unlisted')).after(0);
    client.write(path, text);
    await client.until(
      () => client.told(path)?.filter(({ code }) => code === 'quote-unlisted').length === 1 - round,
    );
  }
  await client.until(() => client.told(path)?.every(({ severity }) => severity === 2) ?? false);
}, 60_000);

test('where a whole text is selected, the first ten problems alone are offered to be mended', async () => {
  const { folder } = publishedWorkspace();
  const client = await startClient(folder);
  const path = join(folder, 'articles/new.md');
  const said = Array.from({ length: 14 }, (_, at) => `Ida Orr said: “We make ${at} of it”.\n`);
  client.open(path, `${NEW.replace(/“[\s\S]*/u, '')}${said.join('\n')}`);
  const unlisted = () => client.told(path)?.filter(({ code }) => code === 'quote-unlisted') ?? [];
  await client.until(() => unlisted().length === 14);
  const range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
  const answer = await client.ask('textDocument/codeAction', {
    ...{ textDocument: { uri: pathToFileURL(path).href }, range },
    context: { diagnostics: unlisted() },
  });
  const actions: readonly CodeAction[] = Array.isArray(answer) ? answer : [];
  expect(
    new Set(actions.map(({ diagnostics = [] }) => diagnostics[0]?.range.start.line)).size,
  ).toBe(10);
});
