import { FILE_START, type Report } from '../problems/create-report.ts';
import type { Place } from '../problems/problem.ts';
import { utf8Text } from '../text/utf8-text.ts';

/**
 * The text of a file without its byte order mark; null, and reported, where there is none to be had. `reportIn` makes
 * the report for a given text, since a frame can be drawn only of what could be decoded.
 */
export function decodeSource(
  content: string | Uint8Array,
  reportIn: (text: string) => Report,
  most = MOST_LENGTH,
): string | null {
  if (content.length > most) {
    const size = `${Math.ceil(content.length / 1000)} kB`;
    reportIn('')('file-too-large', FILE_START, size, `${most / 1000} kB`);
    return null;
  }
  if (typeof content === 'string') return content.replace(BYTE_ORDER_MARK, '');
  const text = utf8Text(content);
  if (text === null) {
    const readable = new TextDecoder().decode(content);
    reportIn(readable)('file-not-utf8', placeAfter(textBeforeFault(content)));
  }
  return text?.replace(BYTE_ORDER_MARK, '') ?? null;
}

const BYTE_ORDER_MARK = /^\uFEFF/u;

/** The length of a file at most: forty thousand words; text of this size is read in a few seconds whatever it holds. */
export const MOST_LENGTH = 250_000;

/** What can be read of a file before its first byte that is not UTF-8, or is NUL. */
function textBeforeFault(bytes: Uint8Array): string {
  const reencoded = new TextEncoder().encode(
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
  );
  const fault = bytes.findIndex((byte, index) => byte === 0 || byte !== reencoded[index]);
  return new TextDecoder().decode(bytes.subarray(0, fault), { stream: true });
}

/** The place of the character after some text. */
export function placeAfter(text: string): Place {
  const lines = text.split(/\r\n|\n|\r/u);
  const line = lines.length;
  const column = (lines.at(-1)?.length ?? 0) + 1;
  return { line, column, endLine: line, endColumn: column + 1 };
}
