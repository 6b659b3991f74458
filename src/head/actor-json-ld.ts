import { anchorOf } from '../model/anchor.ts';
import type {
  CountryLeaf,
  GovernmentOrganizationLeaf,
  NewsMediaOrganizationLeaf,
  OrganizationLeaf,
  PersonLeaf,
} from 'schema-dts';
import type { ActorCard } from '../model/actor-card.ts';
import type { ActorKind } from '../schema/actor.ts';

export type ActorJsonLd =
  | CountryLeaf
  | GovernmentOrganizationLeaf
  | NewsMediaOrganizationLeaf
  | OrganizationLeaf
  | PersonLeaf;

const TYPES = {
  country: 'Country',
  government: 'GovernmentOrganization',
  organization: 'Organization',
  media: 'NewsMediaOrganization',
  group: 'Organization',
} as const satisfies Record<Exclude<ActorKind, 'person'>, ActorJsonLd['@type']>;

/** What an actor other than a person is. */
export function actorType(kind: Exclude<ActorKind, 'person'>) {
  return TYPES[kind];
}

/** An actor for schema.org. Its state is left out: to hold an office of Japan is not a stated nationality. */
export function actorJsonLd(
  actor: ActorCard,
  page: string,
  of: ActorCard | undefined,
): ActorJsonLd {
  const { kind } = actor;
  const known = {
    '@id': `${page}#${anchorOf('actor', actor.id)}`,
    name: actor.name,
    ...links(actor),
  };
  const body = of && of.kind !== 'country' && of.kind !== 'person' ? of : undefined;
  const description = actor.description ?? undefined;
  if (kind === 'person') {
    return {
      '@type': 'Person',
      ...known,
      ...(actor.role && { jobTitle: actor.role }),
      ...(description && { description }),
      ...(body && { affiliation: { '@id': `${page}#${anchorOf('actor', body.id)}` } }),
    };
  }
  const about = description ?? actor.role;
  const entity = { ...known, ...(about && { description: about }) };
  if (kind === 'country') return { '@type': TYPES[kind], ...entity };
  const parent = body && { parentOrganization: { '@id': `${page}#${anchorOf('actor', body.id)}` } };
  return { '@type': TYPES[kind], ...entity, ...parent };
}

function links({ url, wikidata }: ActorCard): { url?: string; sameAs?: string } {
  return {
    ...(url && { url }),
    ...(wikidata && { sameAs: `https://www.wikidata.org/entity/${wikidata}` }),
  };
}
