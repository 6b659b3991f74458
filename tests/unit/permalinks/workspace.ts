import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { readContent } from '../../../src/content/read-content.ts';
import { updateLedger } from '../../../src/permalinks/update-ledger.ts';

export const RAILS = `---
title: Rails
description: About rails.
# Who speaks
actors:
  - id: lind # the minister
    name: Maria Lind
    kind: person
  - { id: board, name: Rail Board, kind: organization, aliases: [the Board] }
dates:
  - id: opening
    date: 2026-03-01
    title: The line opens
    actors: [lind, board]
quotes:
  # Her answer
  - id: plans
    speaker: lind
    text: We have plans
  - { id: no-comment, speaker: board, text: No comment, to: lind }
---

Maria Lind said: “We have plans”. The Rail Board said: “No comment”.
`;

export const BRIDGES = `---
title: Bridges
description: About bridges.
actors: [{ id: orr, name: Ida Orr, kind: person }]
quotes:
  - id: it-holds
    speaker: orr
    text: It holds
---

Ida Orr said: “It holds”.
`;

/** A content folder of its own, and the last release of its ledger. */
export interface Workspace {
  readonly folder: string;
  readonly read: (name: string) => string;
  readonly write: (name: string, text: string) => void;
  /** Replaces words of an article, each of which must be there. */
  readonly edit: (name: string, ...changes: readonly (readonly [string, string])[]) => void;
  readonly remove: (name: string) => void;
  /** Records what the content has, and makes that the last release. */
  readonly release: (day?: string) => void;
  /** Makes the ledger, as it is, the last release. */
  readonly publish: () => void;
  /** Records what the content has. */
  readonly record: (day?: string) => void;
  /** “code file:line:column” of each problem. */
  readonly problems: (isStrict?: boolean) => readonly string[];
  /** Message and fix of each problem. */
  readonly words: () => readonly string[];
}

/** A workspace with two articles, published on 1 January 2026. */
export function publishedWorkspace(): Workspace {
  const workspace = emptyWorkspace();
  workspace.write('articles/rails.md', RAILS);
  workspace.write('articles/bridges.md', BRIDGES);
  // Recorded once, since it is always the same.
  if (ledger === undefined) workspace.record('2026-01-01');
  else workspace.write('permalinks.json', ledger);
  ledger ??= workspace.read('permalinks.json');
  workspace.publish();
  return workspace;
}

let ledger: string | undefined;

export function emptyWorkspace(): Workspace {
  const root = mkdtempSync(join(tmpdir(), 'verbatim-permalinks-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const folder = join(root, 'content');
  const against = join(root, 'release.json');
  mkdirSync(join(folder, 'articles'), { recursive: true });
  const at = (name: string) => join(folder, name);
  const write = (name: string, text: string) => writeFileSync(at(name), text);
  const read = (name: string) => readFileSync(at(name), 'utf8');
  write('site.yaml', 'title: S\ntagline: T\nlang: en\npublisher: { name: P }\n');
  const content = (isStrict = false) =>
    readContent(folder, { base: '/', against: process.env['PERMALINKS_AGAINST'], isStrict });
  const record = (day = '2026-02-02') => {
    const { ids, ledger } = content();
    updateLedger(ids, ledger, day);
  };
  const publish = () => {
    copyFileSync(at('permalinks.json'), against);
    vi.stubEnv('PERMALINKS_AGAINST', against);
    onTestFinished(() => void vi.unstubAllEnvs());
  };
  return {
    folder,
    read,
    write,
    edit: (name, ...changes) => {
      let text = read(name);
      for (const [from, to] of changes) {
        if (!text.includes(from)) throw new Error(`“${from}” is not in ${name}`);
        text = text.replaceAll(from, to);
      }
      write(name, text);
    },
    remove: (name) => rmSync(at(name)),
    record,
    release: (day) => {
      record(day);
      publish();
    },
    publish,
    problems: (isStrict) =>
      content(isStrict).problems.map(
        ({ code, file, line, column, severity }) =>
          `${severity} ${code} ${file.slice(file.lastIndexOf('/') + 1)}:${line}:${column}`,
      ),
    words: () => content().problems.map(({ message, fix }) => `${message} ${fix}`),
  };
}

/** Every file of a content folder with its text. */
export function snapshot(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.includes('.'),
  );
  return Object.fromEntries(
    names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}
