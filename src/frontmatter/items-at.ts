/** The items of a list of a frontmatter that was not checked yet; none where there is no list. */
export function itemsAt(value: unknown, key: string): readonly unknown[] {
  const list: unknown = Reflect.get(Object(value), key);
  return Array.isArray(list) ? list : [];
}
