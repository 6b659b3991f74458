import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeOnce } from './make-once.ts';
import { gitIn } from './repository.ts';
import { emptyWorkspace, type Workspace } from './workspace.ts';

export const DEMO = 'us-japan-leaders-meeting';

const DEMO_ARTICLE = `---
title: The demonstration
description: What a copy of the project comes with.
actors: [{ id: trump, name: Donald Trump, kind: person }]
quotes:
  - { id: trump-great-conversation, speaker: trump, text: We had a great conversation }
---

Donald Trump said “We had a great conversation”. ![A table](../images/demo.png)
`;

/** A PNG of one pixel. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

export interface DemoRepository extends Workspace {
  readonly git: (...args: readonly string[]) => string;
  readonly commit: (tag?: string) => void;
  readonly picture: (name: string) => void;
}

/** A copy of this project as somebody takes it: the demonstration is committed, and released under two tags. */
export function demoRepository(): DemoRepository {
  const workspace = emptyWorkspace();
  const root = join(workspace.folder, '..');
  const git = (...args: readonly string[]) => gitIn(root)(...args).stdout;
  const commit = (tag?: string) => {
    git('add', '-A');
    git('commit', '-qm', 'x', '--allow-empty');
    if (tag) git('tag', tag);
  };
  const picture = (name: string) => {
    mkdirSync(join(workspace.folder, 'images'), { recursive: true });
    writeFileSync(join(workspace.folder, 'images', name), PICTURE);
  };
  makeOnce('demo', root, () => {
    git('init', '-q', '-b', 'main', '--template=');
    workspace.write(`articles/${DEMO}.md`, DEMO_ARTICLE);
    picture('demo.png');
    workspace.record('2026-01-01');
    commit('release-1');
    commit('release-2');
  });
  return { ...workspace, git, commit, picture };
}
