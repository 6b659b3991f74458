import type { SourceText } from '../source-text.ts';

export type DocumentReading =
  { readonly kind: 'read'; readonly source: SourceText } | DocumentFault;

/** What keeps a document from being read. */
export interface DocumentFault {
  readonly kind: 'fault';
  /** Continues “The document cannot be read: …”. */
  readonly why: string;
  /** 1-based, in the document. */
  readonly line?: number;
  /** Whether another try may do better. */
  readonly isPassing?: boolean;
}
