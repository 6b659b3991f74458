/** What stands under a key of a frontmatter that was not checked yet, where that is text. */
export function textAt(value: unknown, key: string): string | undefined {
  const text: unknown = Reflect.get(Object(value), key);
  return typeof text === 'string' ? text : undefined;
}
