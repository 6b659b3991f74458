import type { DocumentFault } from './document-reading.ts';

/** The text of a file in Unicode, with line feeds only; or why it has none. */
export function decodeText(bytes: Uint8Array): string | DocumentFault {
  return decodeAs(bytes, markedEncoding(bytes) ?? 'utf-8');
}

/** The same where the encoding is known from elsewhere. */
export function decodeAs(bytes: Uint8Array, encoding: string): string | DocumentFault {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? fault(BINARY) : text.replace(/\r\n?/gu, '\n');
  } catch {
    return fault(bytes.includes(0) ? BINARY : `it is not in ${named(encoding)}; ${REMEDY}`);
  }
}

/** What the first bytes of a file say about its encoding; null where they say nothing. */
export function markedEncoding([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function fault(why: string): DocumentFault {
  return { kind: 'fault', why };
}

function named(encoding: string): string {
  return encoding === 'utf-8' ? 'UTF-8' : `the encoding that it names, ${encoding}`;
}

const REMEDY = 'open it in an editor and save it with the encoding UTF-8';
const BINARY = `there is something other than text in it; if it is a text, ${REMEDY}`;
