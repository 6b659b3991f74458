/** What a file of data says first. */
export function formatOf(name: string): string {
  return `verbatim ${name} 1`;
}
