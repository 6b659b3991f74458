/** What an author does where something is the same and yet was published otherwise. */
export function tellOf(name: string): string {
  return `If it is the same, tell readers what has changed: npx verbatim revise ${name} --kind correction --note "…"`;
}
