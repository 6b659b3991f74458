import { rehype } from 'rehype';
import { decodeAs, markedEncoding } from './decode-text.ts';
import type { DocumentFault } from './document-reading.ts';
import type { Passage } from './passage.ts';
import { passagesOfHtml } from './passages-of-html.ts';

/** The words of a web page as it was saved, in the order in which they stand in it. */
export function readHtml(bytes: Uint8Array): readonly Passage[] | DocumentFault {
  const encoding = markedEncoding(bytes) ?? statedEncoding(bytes) ?? 'utf-8';
  const text = decodeAs(bytes, encoding);
  return typeof text === 'string' ? passagesOfHtml(parser.parse(text)) : text;
}

const parser = rehype().freeze();

/** What the page says of itself in its head. Browsers read as many bytes, and take UTF-16 for a slip here. */
export function statedEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const label = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/iu.exec(head)?.[1] ?? null;
  return label !== null && /^utf-?16/iu.test(label) ? 'utf-8' : (label?.toLowerCase() ?? null);
}
