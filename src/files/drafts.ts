/** What a command means to write: the new text of each file, by its path; null for a file that it removes. */
export type Drafts = ReadonlyMap<string, string | null>;

/** Where a content folder’s files are read from: the folder, with drafts that count in place of the files there. */
export interface DraftedFolder {
  readonly path: string;
  readonly drafts?: Drafts | undefined;
}
