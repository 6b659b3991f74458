/** A function that makes a thing once for each key; what is made of a longer key than `longest` it forgets. */
export function remembering<T>(
  make: (key: string) => T,
  longest = Number.POSITIVE_INFINITY,
): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    if (key.length > longest) return make(key);
    const made = known.get(key) ?? make(key);
    known.set(key, made);
    return made;
  };
}
