import type { Report } from '../problems/create-report.ts';

/** What has an address of its own on the site, and is no article: a document, a plain page, a topic, an author, or all pages across articles. */
export interface StandingFile {
  readonly address: string;
  readonly title: string | undefined;
  /** Of the bytes of a document; null of what may change, and where they could not be read. */
  readonly sha256: string | null;
  /** What readers are told of documents whose place it has taken, newest first. */
  readonly replaced: readonly { readonly date: string; readonly was: string }[];
  readonly report: Report;
}
