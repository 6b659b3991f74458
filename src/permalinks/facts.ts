import { kindOf } from '../model/anchor.ts';
import type { Permalink, PermalinkFacts } from '../schema/permalink.ts';

/** What is published of something besides its words; `on` is when it happened, was said or published, EDTF. */
export type Facts = Readonly<Omit<PermalinkFacts, 'since' | 'kind'>>;

export type FactName = keyof Facts;

/** All that was published at an anchor, '' for an article, oldest first; records that only have a label tell by that. */
export function factsOf(anchor: string, { published, label, facts }: Permalink): PermalinkFacts[] {
  if (facts) return facts;
  return label === undefined ? [] : [{ since: published, ...factsOfLabel(anchor, label) }];
}

function factsOfLabel(anchor: string, label: string): Facts {
  if (anchor === '') return { title: label };
  if (kindOf(anchor) === 'actor') return { name: label };
  if (kindOf(anchor) === 'quote') return { speaker: label };
  const [on = '', ...title] = label.split(' ');
  return { on, title: title.join(' ') };
}

/** What an article is published with besides its words. */
export function factsOfArticle({
  title,
  published: on,
}: {
  readonly title: string | undefined;
  readonly published: string | undefined;
}): Facts {
  return statedFacts({ title, on });
}

/** The facts that are stated. */
export function statedFacts(facts: { readonly [K in keyof Facts]: Facts[K] | undefined }): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
