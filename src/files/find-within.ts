import { lstatSync, realpathSync } from 'node:fs';
import { isInside } from './is-inside.ts';
import { whyUnreadable } from './why-unreadable.ts';

export type Refused = { readonly kind: 'refused'; readonly why: string };
export type Missing = { readonly kind: 'missing' };

/** Where a path leads to, links followed, as long as that lies in the folder `within`. Never throws. */
export function findWithin(
  path: string,
  within: string,
): { readonly kind: 'found'; readonly path: string } | Missing | Refused {
  try {
    if (!lstatSync(path, { throwIfNoEntry: false })) return { kind: 'missing' };
    const real = realpathSync(path);
    if (isInside(real, realpathSync(within))) return { kind: 'found', path: real };
    return { kind: 'refused', why: 'it is a link that leads out of the content folder' };
  } catch (error) {
    return { kind: 'refused', why: whyUnreadable(error) };
  }
}
