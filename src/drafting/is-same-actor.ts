import type { KnownActor } from './known-actor.ts';
import type { Named } from './named.ts';

/** Whether a text means an actor whom the dossier knows. */
export function isSameActor(actor: KnownActor, { name, aliases }: Named): boolean {
  const names = new Set([actor.name, ...actor.aliases].map(plain));
  return (
    names.has(plain(name)) ||
    (aliases.some((alias) => names.has(plain(alias))) && plain(actor.name).includes(plain(name)))
  );
}

/** As names are compared. */
function plain(name: string): string {
  return name.replaceAll('’', "'").replace(/^the /iu, '').toLowerCase();
}
