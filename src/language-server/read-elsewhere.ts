import { Tinypool } from 'tinypool';
import { compileAhead } from '../content/compile-ahead.ts';
import type { ContentTask } from './content-worker.ts';
import type { DossierReading, DossierTask } from './read-dossier.ts';
import type { Renaming, RenameTask } from './read-rename.ts';
import type { RevisionTask } from './read-revision.ts';

/** Work on all of the content, done in another thread, so that no key waits for it. */
export interface Elsewhere {
  readonly read: (task: DossierTask) => Promise<DossierReading>;
  readonly rename: (task: RenameTask) => Promise<Renaming>;
  readonly revise: (task: RevisionTask) => Promise<readonly (string | null)[]>;
}

export function readElsewhere(base: string): Elsewhere {
  const filename = new URL('./content-worker.ts', import.meta.url).href;
  const pool = new Tinypool({ filename, minThreads: 1, maxThreads: 1 });
  let compiled: Promise<void> | undefined;
  return {
    read: async (task) => {
      await (compiled ??= compileAhead(task.folder, base, () => undefined));
      const asked: ContentTask = { task: 'read', ...task };
      const reading: DossierReading = await pool.run(asked);
      return reading;
    },
    rename: async (task) => {
      const asked: ContentTask = { task: 'rename', ...task };
      const renaming: Renaming = await pool.run(asked);
      return renaming;
    },
    revise: async (task) => {
      const asked: ContentTask = { task: 'revise', ...task };
      const revised: readonly (string | null)[] = await pool.run(asked);
      return revised;
    },
  };
}
