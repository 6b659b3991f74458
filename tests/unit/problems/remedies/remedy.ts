import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { environmentOptions } from '../../../../src/content/environment-options.ts';
import { readContent } from '../../../../src/content/read-content.ts';
import { ContentError } from '../../../../src/problems/content-error.ts';
import type { Problem } from '../../../../src/problems/problem.ts';
import { publishedWorkspace, type Workspace } from '../../permalinks/workspace.ts';
import { commandsIn, runCommand } from '../run-command.ts';

/** A content folder that has the problem. */
export type Make = () => Workspace | Promise<Workspace>;

/** Asks for the problems that there are: by `check`, or by a command that is refused. */
export type Ask = (site: Workspace) => readonly Problem[] | Promise<readonly Problem[]>;

/** Does what the printed fix says, of which `says` is the words that count; returns what to ask then, if not the same. */
export type Mend = (site: Workspace, fix: string, says: string) => unknown;

/** `says` has to stand in the fix. */
export type Remedy = readonly [make: Make, says: string, mend: Mend, ask?: Ask];

/** For every code of a table, each way out that its fix names. */
export type Remedies<Table> = Readonly<Record<keyof Table, readonly [Remedy, ...Remedy[]]>>;

/** The file that articles of these tests stand in. */
export const NEW = 'articles/new.md';

/** Two published articles, changed. */
export function published(change: (site: Workspace) => unknown): Make {
  return async () => {
    const site = publishedWorkspace();
    await change(site);
    return site;
  };
}

/** A new article beside them: its frontmatter but for title and description, and its text. */
export function article(front: string, body: string): Make {
  return whole(`---\ntitle: T\ndescription: D\n${front}\n---\n\n${body}\n`);
}

/** A new article beside them, as it is. */
export function whole(text: string): Make {
  return published(({ write }) => write(NEW, text));
}

/** Changes words of the new article. */
export function edit(...changes: readonly (readonly [from: string, to: string])[]): Mend {
  return (site) => site.edit(NEW, ...changes);
}

/** Writes into the new article, in place of some words, what the fix names in quotation marks. */
export function editAsMeant(from: string): Mend {
  return (site, fix) => site.edit(NEW, [from, /“([^”]+)”/u.exec(fix)?.[1] ?? '']);
}

/** Gives the command of the fix that begins as `says` does, and does what is to be done before and after it. */
export function run(more: { before?: Change; after?: Change } = {}): Mend {
  return async (site, fix, says) => {
    await more.before?.(site, fix);
    const command = commandsIn(fix).find((each) => each.startsWith(says));
    if (command === undefined) throw new Error(`“${says}” is no command of “${fix}”`);
    await runCommand(command, site.folder);
    await more.after?.(site, fix);
  };
}

type Change = (site: Workspace, fix: string) => unknown;

/** Puts a file into a content folder, with the folders that it needs. */
export function put({ folder }: Workspace, name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}

/** Deletes a file or a folder with all that is in it. */
export function drop({ folder }: Workspace, name: string): void {
  rmSync(join(folder, name), { recursive: true });
}

/** As `npx verbatim check` asks. */
export const check: Ask = ({ folder }) =>
  readContent(process.env['CONTENT_DIR'] ?? folder, environmentOptions()).problems;

/** Asks by a command, and by `check` once it has passed. */
export function giving(command: string): Ask {
  return asking(({ folder }) => runCommand(command, folder));
}

/** Asks by any work that may be refused, and by `check` once it has passed. */
export function asking(work: (site: Workspace) => unknown): Ask {
  return async (site) => {
    try {
      await work(site);
    } catch (error) {
      if (error instanceof ContentError) return error.problems;
      throw error;
    }
    return check(site);
  };
}
