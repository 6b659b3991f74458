import { readdirSync } from 'node:fs';
import { findWithin, type Missing, type Refused } from './find-within.ts';
import { whyUnreadable } from './why-unreadable.ts';

export type FolderReading =
  { readonly kind: 'read'; readonly names: readonly string[] } | Missing | Refused;

/** The names in a folder that lies in the folder `within`, also by way of links. Never throws. */
export function listFolder(path: string, within: string): FolderReading {
  const found = findWithin(path, within);
  if (found.kind !== 'found') return found;
  try {
    return { kind: 'read', names: readdirSync(found.path) };
  } catch (error) {
    return { kind: 'refused', why: whyUnreadable(error) };
  }
}
