import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Takes away what was kept in a folder more than a month ago: most of it is of texts that have changed since. */
export function sweepKept(folder: string): void {
  try {
    for (const name of readdirSync(folder)) {
      const file = join(folder, name);
      const kept = statSync(file, { throwIfNoEntry: false });
      if (kept && Date.now() - kept.mtimeMs > MONTH_MS)
        rmSync(file, { recursive: true, force: true });
    }
  } catch {
    // Nothing depends on it, and another may sweep at the same time.
  }
}

const MONTH_MS = 30 * 24 * 60 * 60 * 1000;
