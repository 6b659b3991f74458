import type { PersonLeaf } from 'schema-dts';
import type { Author } from '../model/author.ts';
import { type PageContext, urlOf } from '../model/page-context.ts';
import { authorPath } from '../model/site-path.ts';

/** Who wrote an article, for schema.org; the `@id` of one who has a page here is that page. */
export function authorJsonLd({ id, name, url }: Author, context: PageContext): PersonLeaf {
  if (id === null || !context.isDossier) return { '@type': 'Person', name, ...(url && { url }) };
  const page = urlOf(context, authorPath(context.base, id));
  return { '@type': 'Person', '@id': page, name, url: page, ...(url && { sameAs: url }) };
}
