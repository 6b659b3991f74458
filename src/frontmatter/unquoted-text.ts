/**
 * The text that an author meant where YAML has read a key and its value: `He said: yes`, without quotation marks. Null
 * where the value is something else.
 */
export function unquotedText(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const [entry, ...others] = Object.entries(value);
  if (!entry || others.length > 0) return null;
  const [key, rest] = entry;
  if (typeof rest === 'string') return `${key}: ${rest}`.trim();
  const inner = unquotedText(rest);
  return inner === null ? null : `${key}: ${inner}`;
}
