import type { CreativeWorkLeaf, WithContext } from 'schema-dts';
import type { PageContext } from '../model/page-context.ts';
import type { PageFacts } from '../model/page-facts.ts';
import type { PinnedSource } from '../model/pinned-source.ts';
import { sourcePath } from '../model/site-path.ts';
import { sourceJsonLd } from './source-json-ld.ts';

/** What the head of the page of a source says. */
export function sourceFacts(source: PinnedSource, context: PageContext): PageFacts {
  const { title, publisher } = source;
  const jsonLd: WithContext<CreativeWorkLeaf> = {
    '@context': 'https://schema.org',
    ...sourceJsonLd(source, context),
  };
  return {
    title,
    description: context.words.source.description(context.site.title, publisher),
    type: 'website',
    canonicalPath: sourcePath(context.base, source.id),
    jsonLd,
    above: [],
  };
}
