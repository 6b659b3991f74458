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

/** An actor for schema.org, with what is known of it besides: a person has a role, others are described by theirs. */
export function describedActor(
  { kind, role, description }: Pick<ActorCard, 'kind' | 'role' | 'description'>,
  known: { readonly '@id': string; readonly name: string },
): ActorJsonLd {
  if (kind === 'person')
    return {
      '@type': 'Person',
      ...known,
      ...(role && { jobTitle: role }),
      ...(description && { description }),
    };
  const about = description ?? role;
  return { '@type': TYPES[kind], ...known, ...(about && { description: about }) };
}

/** An actor for schema.org. Its state is left out: to hold an office of Japan is not a stated nationality. */
export function actorJsonLd(
  actor: ActorCard,
  page: string,
  of: ActorCard | undefined,
): ActorJsonLd {
  const known = {
    '@id': `${page}#${anchorOf('actor', actor.id)}`,
    name: actor.name,
    ...links(actor),
  };
  const body = of && of.kind !== 'country' && of.kind !== 'person' ? of : undefined;
  const node = describedActor(actor, known);
  if (!body || node['@type'] === 'Country') return node;
  const ofBody = { '@id': `${page}#${anchorOf('actor', body.id)}` };
  return node['@type'] === 'Person'
    ? { ...node, affiliation: ofBody }
    : { ...node, parentOrganization: ofBody };
}

function links({ url, wikidata }: ActorCard): { url?: string; sameAs?: string } {
  return {
    ...(url && { url }),
    ...(wikidata && { sameAs: `https://www.wikidata.org/entity/${wikidata}` }),
  };
}
