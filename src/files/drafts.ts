/** What a command means to write: what each file is to hold, by its path; null for a file that it removes. */
export type Drafts = ReadonlyMap<string, string | Uint8Array | null>;

/** Where a content folder’s files are read from: the folder, with drafts that count in place of the files there. */
export interface DraftedFolder {
  readonly path: string;
  readonly drafts?: Drafts | undefined;
}
