import type { CollectionPageLeaf, ProfilePageLeaf, WithContext } from 'schema-dts';
import type { ActorPage } from '../dossier/actor-page.ts';
import { type PageContext, urlOf } from '../model/page-context.ts';
import type { Alternate, PageFacts } from '../model/page-facts.ts';
import { actorPath, actorsPath } from '../model/site-path.ts';
import { wordRole } from '../wording/word-role.ts';
import { type ActorJsonLd, describedActor } from './actor-json-ld.ts';

/** What the head of the page of an actor says, or of an older part of its record. */
export function actorFacts(
  page: ActorPage,
  alternates: readonly Alternate[],
  context: PageContext,
): PageFacts {
  const { actor, part, overview } = page;
  const { site, base, words } = context;
  const path = actorPath(base, actor.id);
  const canonicalPath = part.number === null ? path : `${path}${part.number}/`;
  const title =
    part.number === null
      ? actor.name
      : actor.name + words.text.colon + words.actors.recordPart(part.number);
  return {
    title,
    description: words.actors.describeOne(actor.name, site.title),
    type: 'website',
    canonicalPath,
    alternates,
    above: [
      { name: words.actors.heading, path: actorsPath(base) },
      ...(part.number === null ? [] : [{ name: actor.name, path }]),
    ],
    ...(overview && { jsonLd: jsonLdOf(page, context) }),
  };
}

function jsonLdOf(
  page: ActorPage,
  context: PageContext,
): WithContext<ProfilePageLeaf | CollectionPageLeaf> {
  const { actor } = page;
  const url = urlOf(context, actorPath(context.base, actor.id));
  const entity = entityOf(page, url);
  // A profile is one of a person or an organisation.
  const shown: ProfilePageLeaf | CollectionPageLeaf =
    actor.kind === 'country'
      ? { '@type': 'CollectionPage', url, name: actor.name, about: entity }
      : { '@type': 'ProfilePage', url, name: actor.name, mainEntity: entity };
  return { '@context': 'https://schema.org', ...shown };
}

/** For schema.org. The body that it belongs to is left out, as it has a page of its own. */
function entityOf({ actor, overview }: ActorPage, url: string): ActorJsonLd {
  const [current] = overview?.roles ?? [];
  const role = wordRole(current, current?.lang ?? actor.lang);
  const description = overview?.description ?? null;
  return describedActor(
    { kind: actor.kind, role, description },
    {
      '@id': url,
      name: actor.name,
      ...(overview?.url && { url: overview.url }),
      ...(overview?.wikidata && { sameAs: `https://www.wikidata.org/entity/${overview.wikidata}` }),
    },
  );
}
