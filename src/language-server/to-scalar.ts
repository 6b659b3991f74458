/** Text as YAML has it, in a list in brackets as well as in a line of its own. */
export function toScalar(text: string): string {
  const isPlain = /^[\p{L}\p{N}][^:#,[\]{}\n]*$/u.test(text) && text === text.trim();
  return isPlain ? text : JSON.stringify(text);
}
