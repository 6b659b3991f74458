import type { KeptFiles } from './kept-files.ts';

/** What is kept under a key, or else is made, and then kept. JSON-safe. */
export function keptJson<T>(kept: KeptFiles, key: string, make: () => T): T {
  const known = kept.get(key);
  if (known) {
    const value: T = JSON.parse(known.toString());
    return value;
  }
  const made = make();
  kept.set(key, Buffer.from(JSON.stringify(made)));
  return made;
}
