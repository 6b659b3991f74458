export interface SplitRole {
  readonly before: string;
  /** The part to link to the actor’s affiliation. */
  readonly of: string;
  readonly after: string;
}

/**
 * Finds the affiliation’s name in a role, to link it where it stands (“Prime Minister of Japan”);
 * a role that does not name it has it put behind.
 */
export function splitRole(role: string | null, of: string): SplitRole {
  const at = role?.lastIndexOf(of) ?? -1;
  if (role === null) return { before: '', of, after: '' };
  if (at < 0) return { before: `${role}, `, of, after: '' };
  return { before: role.slice(0, at), of, after: role.slice(at + of.length) };
}
