/**
 * Where in its Markdown source a character of a text node stands. `source` is the node’s own source; Markdown leaves
 * out of the value the backslash of an escape, the indentation of a line, and writes an entity as one character.
 */
export function sourceOffset(source: string, value: string, offset: number): number {
  let at = 0;
  for (let i = 0; i < offset && at < source.length;) {
    at = skipUnseen(source, at, value.charAt(i));
    const entity = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{0,31});/iu.exec(
      source.slice(at, at + 36),
    )?.[0];
    if (entity && !value.startsWith(entity, i)) {
      at += entity.length;
      i += String.fromCodePoint(value.codePointAt(i) ?? 0).length;
    } else if (source.charAt(at) === '\r' && value.charAt(i) === '\n') {
      at += 2;
      i += 1;
    } else {
      at += 1;
      i += 1;
    }
  }
  return skipUnseen(source, at, value.charAt(offset));
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
