import type { ActorKind } from '../schema/actor.ts';

const HEADINGS: Readonly<Record<ActorKind, string>> = {
  person: 'People',
  country: 'Countries',
  government: 'Governments',
  organization: 'Organisations',
  media: 'Media',
  group: 'Groups',
};

/** What stands above the actors of one kind. */
export function actorHeading(kind: ActorKind): string {
  return HEADINGS[kind];
}
