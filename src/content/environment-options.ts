import type { ReadOptions } from './read-content.ts';
import { siteBase } from './site-base.ts';

/** How the environment asks for the content to be read: `PERMALINKS_AGAINST`, `CI`, `SITE_URL` and `BASE_PATH`. */
export function environmentOptions(base = siteBase()): ReadOptions {
  const { PERMALINKS_AGAINST: against, CI: server = '', BASE_PATH: path } = process.env;
  return {
    base,
    site: process.env['SITE_URL'] || undefined,
    against: against || undefined,
    isStrict: !/^(?:|0|false)$/iu.test(server),
    publishedBase: path ? siteBase() : undefined,
  };
}

/** The same for a build or a release: a server publishes what it builds, under `/` where no path is told. */
export function publicationOptions(base = siteBase()): ReadOptions {
  const options = environmentOptions(base);
  return options.isStrict ? { ...options, publishedBase: siteBase() } : options;
}
