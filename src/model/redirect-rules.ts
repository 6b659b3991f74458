import type { Redirect } from './redirects-of.ts';
import { sitePath } from './site-path.ts';

/**
 * The rules as a `_redirects` file of Netlify, Cloudflare Pages and others. No splats, of which hosts take few; and no
 * `301!`, which some refuse: a host that serves the stub instead sends readers on all the same.
 */
export function redirectRules(
  redirects: readonly Pick<Redirect, 'from' | 'to'>[],
  base: string,
): string {
  return redirects
    .flatMap(({ from, to }) =>
      [...new Set([from, from.replace(/\/$/u, '')])].map(
        (path) => `${sitePath(base, path)} ${sitePath(base, to)} 301\n`,
      ),
    )
    .join('');
}
