import { sitePath } from '../../model/site-path.ts';

/** Where a feed is, without its extension. */
export function feedPath(base: string, name: string): string {
  return sitePath(base, `feeds/${name}`);
}
