import { hash } from 'node:crypto';
import type { Site } from '../schema/site.ts';

/** A style of a page, and what its Content Security Policy knows it by. */
export interface AccentRule {
  readonly css: string;
  readonly digest: `sha256-${string}`;
}

/** What gives a page the site’s own accent colour; not on paper, where marks are black. */
export function accentRule({ light, dark }: NonNullable<Site['accent']>): AccentRule {
  const css =
    `@media screen{html:root{--accent:${light}}}` +
    `@media screen and (prefers-color-scheme:dark){html:root{--accent:${dark}}}`;
  return { css, digest: `sha256-${hash('sha256', css, 'base64')}` };
}
