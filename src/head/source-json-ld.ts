import type { CreativeWorkLeaf } from 'schema-dts';
import { type PageContext, urlOf } from '../model/page-context.ts';
import type { PinnedSource } from '../model/pinned-source.ts';
import { sourcePath } from '../model/site-path.ts';
import { schemaDate } from './schema-date.ts';

/** A source that is held, as schema.org names its facts; its `@id` is its page here. */
export function sourceJsonLd(source: PinnedSource, context: PageContext): CreativeWorkLeaf {
  const { id, title, url, archived, published, publisher, lang, sha256 } = source;
  const date = published && schemaDate(published);
  return {
    '@type': 'CreativeWork',
    '@id': urlOf(context, sourcePath(context.base, id)),
    name: title,
    inLanguage: lang,
    ...(url !== null && { url }),
    ...(archived !== null && { archivedAt: archived }),
    ...(date && { datePublished: date }),
    ...(publisher !== null && { publisher: { '@type': 'Organization', name: publisher } }),
    identifier: { '@type': 'PropertyValue', propertyID: 'SHA-256', value: sha256 },
  };
}
