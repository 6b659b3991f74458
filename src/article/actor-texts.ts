import type { Path } from '../frontmatter/read-yaml.ts';
import type { ActorInput } from '../schema/actor.ts';

type Shown = Partial<Pick<ActorInput, 'name' | 'aliases' | 'role' | 'roles' | 'description'>>;

/** What readers see of an actor, each with its path in the entry. */
export function actorTexts({
  name,
  aliases = [],
  role,
  roles = [],
  description,
}: { readonly [K in keyof Shown]: Shown[K] | undefined }): readonly {
  readonly text: string;
  readonly path: Path;
}[] {
  const texts: { text: string | undefined; path: Path }[] = [
    { text: name, path: ['name'] },
    ...aliases.map((text, at) => ({ text, path: ['aliases', at] })),
    { text: role, path: ['role'] },
    ...roles.map((each, at) => ({ text: each.role, path: ['roles', at, 'role'] })),
    { text: description, path: ['description'] },
  ];
  return texts.flatMap(({ text, path }) => (text === undefined ? [] : [{ text, path }]));
}
