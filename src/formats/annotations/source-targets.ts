import { type PageContext, urlOf } from '../../model/page-context.ts';
import type { Quote } from '../../model/quote.ts';
import { sourcePath } from '../../model/site-path.ts';
import type { Target } from './web-annotation.ts';

/** Where the words of a quotation stand in the source that they were checked against; the place is that of the first. */
export function sourceTargets({ check }: Quote, context: PageContext): Target[] {
  if (!check) return [];
  const { place, selectors } = check;
  const { id, url, archived, media } = check.source;
  const source = url ?? urlOf(context, sourcePath(context.base, id));
  const page =
    place.kind === 'page'
      ? [fragment('http://tools.ietf.org/rfc/rfc3778', `page=${place.number}`)]
      : [];
  const words = selectors.map((selector, index): Target => ({
    type: 'SpecificResource',
    source,
    selector: [...(index === 0 ? page : []), { type: 'TextQuoteSelector', ...selector }],
    ...(archived !== null && { state: { type: 'TimeState', cached: archived } }),
  }));
  if (media === null || place.kind !== 'time') return words;
  const time = fragment('http://www.w3.org/TR/media-frags/', `t=${place.seconds}`);
  return [...words, { type: 'SpecificResource', source: media, selector: [time] }];
}

type Fragment = Extract<Target['selector'][number], { readonly type: 'FragmentSelector' }>;

function fragment(conformsTo: Fragment['conformsTo'], value: string): Fragment {
  return { type: 'FragmentSelector', conformsTo, value };
}
