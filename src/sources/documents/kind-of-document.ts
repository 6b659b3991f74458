import { DOCUMENT_KINDS, type DocumentKind } from '../../schema/pinned-source.ts';

/** What a document is, by the end of its name; where that says nothing, by how it begins. */
export function kindOfDocument(name: string, bytes: Uint8Array): DocumentKind {
  const end = /\.([a-z0-9]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? '';
  const known = DOCUMENT_KINDS.find((kind) => kind === (OTHER_ENDS[end] ?? end));
  if (known) return known;
  const head = new TextDecoder().decode(bytes.subarray(0, 1000)).trimStart();
  return BEGINNINGS.find(([beginning]) => beginning.test(head))?.[1] ?? 'txt';
}

/** Other ends that the same kinds of documents have. */
export const OTHER_ENDS: Readonly<Record<string, DocumentKind>> = {
  text: 'txt',
  markdown: 'md',
  htm: 'html',
  xhtml: 'html',
  webvtt: 'vtt',
};

const BEGINNINGS: readonly (readonly [RegExp, DocumentKind])[] = [
  [/^%PDF-/u, 'pdf'],
  [/^WEBVTT/u, 'vtt'],
  [/^1\r?\n\d\d:\d\d:\d\d,\d/u, 'srt'],
  [/^<(?:!doctype html|html|\?xml)/iu, 'html'],
];
