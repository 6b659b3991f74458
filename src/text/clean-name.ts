/** A name, as of a file, in one line, with whatever is not seen in it, or moves what is, made visible. */
export function cleanName(name: string): string {
  return name.replace(
    /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu,
    '\uFFFD',
  );
}
