import { type BuildRecord, isIntact } from './build-record.ts';

/** Which pages of a build stand in the folder already, as the last build has made them. */
export interface PageReuse {
  /** Of each file that has one. */
  readonly keys: ReadonlyMap<string, string>;
  readonly reused: ReadonlySet<string>;
  readonly isNew: (path: string, key: string) => boolean;
}

export function createPageReuse(target: string, { files }: BuildRecord): PageReuse {
  const keys = new Map<string, string>();
  const reused = new Set<string>();
  return {
    keys,
    reused,
    isNew: (path, key) => {
      keys.set(path, key);
      if (files.get(path)?.key !== key || !isIntact(target, path, files)) return true;
      reused.add(path);
      return false;
    },
  };
}
