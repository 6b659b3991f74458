/**
 * Where in its Markdown source each character of a text stands, and at last where it ends. `source` is the source of
 * the node whose text it is; Markdown leaves out of the value the fence of code, the backslash of an escape and the
 * indentation of a line, and writes an entity as one character.
 */
export function sourceOffsets(source: string, value: string): readonly number[] {
  const offsets: number[] = [];
  let at = startOfValue(source, value);
  while (offsets.length < value.length) {
    at = skipUnseen(source, at, value.charAt(offsets.length));
    const index = offsets.length;
    const entity = source.charAt(at) === '&' ? entityAt(source, at) : undefined;
    if (entity && !value.startsWith(entity, index)) {
      const units = String.fromCodePoint(value.codePointAt(index) ?? 0).length;
      for (let unit = 0; unit < units; unit += 1) offsets.push(at);
      at += entity.length;
    } else {
      offsets.push(Math.min(at, source.length));
      at += source.startsWith('\r\n', at) && /\s/u.test(value.charAt(index)) ? 2 : 1;
    }
  }
  return [...offsets, Math.min(at, source.length)];
}

/** Code stands between backticks or tildes, which are not part of it. */
function startOfValue(source: string, value: string): number {
  const fence = /^(?:`+|~{3,})/u.exec(source)?.[0];
  if (fence === undefined || value.startsWith(fence)) return 0;
  const firstLine = fence.length < 3 ? null : /^[^\r\n]*(?:\r\n|\n|\r)/u.exec(source);
  return firstLine ? firstLine[0].length : source.indexOf(value.slice(0, 1), fence.length);
}

function entityAt(source: string, at: number): string | undefined {
  const entity = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{0,31});/iu;
  return entity.exec(source.slice(at, at + 36))?.[0];
}

/** Passes what Markdown drops before a character: a backslash, or after a line feed the marks of the block. */
function skipUnseen(source: string, at: number, next: string): number {
  if (source.charAt(at) === next) return at;
  if (source.charAt(at) === '\\' && source.charAt(at + 1) === next) return at + 1;
  const indentation = /^[\t >]+/u.exec(source.slice(at, at + 200))?.[0] ?? '';
  return indentation !== '' && source.charAt(at + indentation.length) === next
    ? at + indentation.length
    : at;
}
