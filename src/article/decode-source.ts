import { FILE_START, type Report } from '../problems/create-report.ts';

/**
 * The text of a file without its byte order mark; null, and reported, where there is none to be had. `reportIn` makes
 * the report for a given text, since a frame can be drawn only of what could be decoded.
 */
export function decodeSource(
  content: string | Uint8Array,
  reportIn: (text: string) => Report,
): string | null {
  if (content.length > MOST_LENGTH) {
    const size = `${(content.length / 1e6).toFixed(1)} MB`;
    reportIn('')('file-too-large', FILE_START, size, `${MOST_LENGTH / 1e6} MB`);
    return null;
  }
  if (typeof content === 'string') return content.replace(/^\uFEFF/u, '');
  const text = decodeUtf8(content);
  if (text === null) {
    const readable = new TextDecoder().decode(content);
    reportIn(readable)('file-not-utf8', placeOfFirstFault(readable));
  }
  return text;
}

// Three times the longest book review; Markdown of this size is read in well under a minute whatever it holds.
const MOST_LENGTH = 500_000;

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

function placeOfFirstFault(readable: string) {
  const before = readable
    .slice(0, Math.max(0, readable.search(/[\uFFFD\0]/u)))
    .split(/\r\n|\n|\r/u);
  const line = before.length;
  const column = (before.at(-1)?.length ?? 0) + 1;
  return { line, column, endLine: line, endColumn: column + 1 };
}
