import type { ReadOptions } from './read-content.ts';

/** How the environment asks for the content to be read: `PERMALINKS_AGAINST` and `CI`. */
export function environmentOptions(base: string): ReadOptions {
  const { PERMALINKS_AGAINST: against, CI: server = '' } = process.env;
  return { base, against: against || undefined, isFrozen: !/^(?:|0|false)$/iu.test(server) };
}
