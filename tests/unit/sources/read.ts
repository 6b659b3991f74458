import type { DocumentKind } from '../../../src/schema/pinned-source.ts';
import type { DocumentFault } from '../../../src/sources/documents/document-reading.ts';
import { createDocumentReader } from '../../../src/sources/documents/read-document.ts';
import type { SourceText } from '../../../src/sources/source-text.ts';

const readDocument = createDocumentReader();

/** A document, read or at fault. */
export function reading(kind: DocumentKind, document: string | Uint8Array) {
  return readDocument(typeof document === 'string' ? Buffer.from(document) : document, kind);
}

/** A document that is expected to be read. */
export function read(kind: DocumentKind, document: string | Uint8Array): SourceText {
  const answer = reading(kind, document);
  if (answer.kind === 'fault') throw new Error(answer.why);
  return answer.source;
}

export function textOf(kind: DocumentKind, document: string | Uint8Array): string {
  return read(kind, document).text;
}

/** The texts of the blocks with who speaks them. */
export function spokenIn(kind: DocumentKind, document: string | Uint8Array) {
  const { text, blocks } = read(kind, document);
  return blocks.map(({ start, end, speaker }) => [speaker, text.slice(start, end)]);
}

/** What is expected to be wrong with a document. */
export function faultOf(kind: DocumentKind, document: string | Uint8Array): DocumentFault {
  const answer = reading(kind, document);
  if (answer.kind === 'read') throw new Error(`It was read: ${answer.source.text.slice(0, 200)}`);
  return answer;
}
