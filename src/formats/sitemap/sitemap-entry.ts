/** A page, and the day of its last change. JSON-safe. */
export interface SitemapEntry {
  /** From the root of the host. */
  readonly path: string;
  /** ISO 8601; null where it is not known. */
  readonly changed: string | null;
}
