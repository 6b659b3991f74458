import type { DocumentKind } from '../schema/pinned-source.ts';
import type { SourceText } from './source-text.ts';

export type DocumentReading =
  | { readonly kind: 'read'; readonly source: SourceText }
  | { readonly kind: 'fault'; readonly why: string; readonly line?: number };

export function createDocumentReader(): (bytes: Uint8Array, kind: DocumentKind) => DocumentReading {
  return (bytes) => {
    const text = new TextDecoder().decode(bytes);
    const blocks = [...text.matchAll(/[^\n]+/gu)].map(({ 0: m, index }, i) => ({
      start: index,
      end: index + m.length,
      number: i + 1,
      page: null,
      seconds: null,
      speaker: null,
    }));
    return { kind: 'read', source: { text, blocks } };
  };
}
