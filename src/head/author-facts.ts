import type { ProfilePageLeaf, WithContext } from 'schema-dts';
import type { AuthorPage } from '../dossier/author-page.ts';
import { type PageContext, urlOf } from '../model/page-context.ts';
import type { Alternate, PageFacts } from '../model/page-facts.ts';
import { authorPath } from '../model/site-path.ts';
import { authorJsonLd } from './author-json-ld.ts';

/** What the head of the page of an author says. */
export function authorFacts(
  { author, part }: AuthorPage,
  feeds: readonly Alternate[],
  context: PageContext,
): PageFacts {
  const { base, site, words } = context;
  const { role, description } = author;
  const path = authorPath(base, author.id);
  // The parts of one page are told apart.
  const more = part === null ? '' : ` (${part})`;
  const jsonLd: WithContext<ProfilePageLeaf> = {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    url: urlOf(context, path),
    mainEntity: {
      ...authorJsonLd(author, context),
      ...(role !== null && { jobTitle: role }),
      ...(description !== null && { description }),
    },
  };
  return {
    title: author.name + more,
    description: (description ?? words.authors.describe(author.name, site.title)) + more,
    type: 'website',
    canonicalPath: part === null ? path : `${path}${part}/`,
    ...(part === null && { jsonLd }),
    alternates: feeds,
  };
}
