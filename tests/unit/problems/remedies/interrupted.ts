import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { moveArticle } from '../../../../src/editing/move-article.ts';
import { renameId } from '../../../../src/editing/rename-id.ts';
import { interruptWrites } from '../../../support/interrupt-writes.ts';
import { publishedWorkspace, type Workspace } from '../../permalinks/workspace.ts';
import type { Make } from './remedy.ts';

const TODAY = '2026-02-02';

export const renaming = (folder: string) => renameId(folder, 'plans', 'our-plans', TODAY);
export const moving = (folder: string) => moveArticle(folder, 'rails', 'railways', TODAY);

/** At which write each command was killed. */
const found = new Map<unknown, number>();

/** A command that was killed after its journal was written, before any file was changed; and what was done after it. */
export function interrupted(
  work: (folder: string) => unknown,
  after: (site: Workspace) => void = () => {},
): Make {
  return async () => {
    for (let at = found.get(work) ?? 1; ; at += 1) {
      const site = publishedWorkspace();
      await interruptWrites(at, 'death', () => work(site.folder));
      if (!existsSync(join(site.folder, '.verbatim-journal'))) continue;
      found.set(work, at);
      after(site);
      return site;
    }
  };
}
