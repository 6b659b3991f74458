const THEN = ', check again, and do what is said of the other.';

/** What to do where an id or an address stands for something else than it did. */
export const REUSED = {
  /** Names, dates or a title have changed; `name` is what a command calls it. */
  changed: (name: string) => `${tell(name)} Else give this one an id of its own${THEN}`,
  retitled: (slug: string) =>
    `${tell(`/articles/${slug}/`)} Else give the file of this one another name${THEN}`,
  /** `again` is the command. */
  withdrawn: (again: string) =>
    `To withdraw it again: ${again}. Else give this one an id of its own${THEN}`,
  renamed: `Give this one an id of its own${THEN}`,
  moved: 'Give the file of this article another name.',
  /** Something else has it under `formerly:`. */
  absorbed: `Take it out of formerly:${THEN}`,
} as const;

function tell(name: string): string {
  return `If it is the same, tell readers what has changed: npx verbatim revise ${name} --kind correction --note "…".`;
}
