import type { Content } from './read-content.ts';

/*
 * What the loaders read, where that was read already. Astro loads them as a copy of its own, which shares no variable
 * of a module with what has started it.
 */
const HANDED = Symbol.for('verbatim.content');

/** Hands content to the loaders for as long as `use` takes. */
export async function handContent<T>(content: Content, use: () => Promise<T>): Promise<T> {
  Reflect.set(globalThis, HANDED, content);
  try {
    return await use();
  } finally {
    Reflect.deleteProperty(globalThis, HANDED);
  }
}

/** What was handed to the loaders; undefined where they are to read for themselves. */
export function handedContent(): Content | undefined {
  const content: Content | undefined = Reflect.get(globalThis, HANDED);
  return content;
}
