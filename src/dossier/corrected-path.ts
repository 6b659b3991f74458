import { idOf, kindOf } from '../model/anchor.ts';
import { addressPath, quotationPath } from '../model/site-path.ts';
import type { Change } from './change.ts';

/** Where what was corrected stands, or the notice that stands in its place. */
export function correctedPath(base: string, { article, anchor, kind }: Change): string {
  const { slug } = article;
  if (anchor !== null && kindOf(anchor) === 'quote') return quotationPath(base, slug, idOf(anchor));
  const own = kind === 'retraction' ? '' : 'corrections';
  return addressPath(base, { slug, anchor: anchor ?? own });
}
