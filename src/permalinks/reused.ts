import { articleFolder } from '../model/site-path.ts';
import { formerlyWith } from './formerly-with.ts';
import type { ArticleIds } from './public-id.ts';

const THEN = ', check again, and do what is said of the other.';

/** What to do where an id or an address stands for something else than it did. */
export const REUSED = {
  /** Names, dates or a title have changed; `name` is what a command calls it. */
  changed: (name: string) => `${tell(name)} Else give this one an id of its own${THEN}`,
  retitled: (slug: string) =>
    `${tell(`/${articleFolder(slug)}`)} Else give the file of this one another name${THEN}`,
  /** `again` is the command. */
  withdrawn: (again: string) =>
    `To withdraw it again: ${again}. Else give this one an id of its own${THEN}`,
  renamed: `Give this one an id of its own${THEN}`,
  /** `isFile` is false where `formerly:` has the slug; `successor` is the article that links to it led on to. */
  moved: (slug: string, isFile: boolean, successor: ArticleIds) => {
    const first = isFile
      ? 'Give the file of this article another name.'
      : `Take “${slug}” out of formerly: here.`;
    const isNamed = successor.formerly.some((former) => former.slug === slug);
    if (isNamed) return first;
    return `${first} Then write ${formerlyWith(slug, successor)} into ${successor.slug}.md again${THEN}`;
  },
  /** Something else has it under `formerly:`. */
  absorbed: `Take it out of formerly:${THEN}`,
} as const;

function tell(name: string): string {
  return `If it is the same, tell readers what has changed: npx verbatim revise ${name} --kind correction --note "…".`;
}
