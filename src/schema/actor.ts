export const ACTOR_KINDS = ['person', 'country', 'government', 'organization', 'media', 'group'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];
