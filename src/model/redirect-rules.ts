import type { Redirect } from './redirects-of.ts';
import { sitePath } from './site-path.ts';

/**
 * The rules as a `_redirects` file of Netlify, Cloudflare Pages and others. No splats but for a site that has moved as
 * a whole, and few placeholders, as hosts take few of either; and no `301!`, which some refuse: a host that serves the stub instead sends readers
 * on all the same.
 */
export function redirectRules(
  redirects: readonly Pick<Redirect, 'from' | 'to'>[],
  base: string,
  formerBases: readonly string[] = [],
): string {
  const moved = redirects.flatMap(({ from, to }) =>
    [...new Set([from, from.replace(/\/$/u, '')])].map((path) =>
      rule(sitePath(base, path), sitePath(base, to)),
    ),
  );
  const former = formerBases.filter((path) => path !== sitePath(base));
  return [...moved, ...former.flatMap((path) => baseRules(path, sitePath(base)))].join('');
}

/** Where the new path lies below the old one, all that is there would be led to itself without end. */
function baseRules(before: string, now: string): readonly string[] {
  if (!now.startsWith(before)) return [rule(`${before}*`, `${now}:splat`)];
  return [
    rule(before, now),
    ...['articles/', 'q/'].map((part) => rule(`${before}${part}*`, `${now}${part}:splat`)),
  ];
}

function rule(from: string, to: string): string {
  return `${from} ${to} 301\n`;
}
