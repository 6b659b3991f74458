import type { ReadOptions } from './read-content.ts';
import { siteBase } from './site-base.ts';

/** How the environment asks for the content to be read: `PERMALINKS_AGAINST`, `CI`, `SITE_URL` and `BASE_PATH`. */
export function environmentOptions(base = siteBase()): ReadOptions {
  const { PERMALINKS_AGAINST: against, CI: server = '' } = process.env;
  const site = process.env['SITE_URL'] || undefined;
  return { base, site, against: against || undefined, isFrozen: !/^(?:|0|false)$/iu.test(server) };
}
