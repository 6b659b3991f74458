/** Thrown where a command would write over what it has not read; nothing is changed then. */
export class FileConflict extends Error {
  override readonly name = 'FileConflict';
  /**
   * `overtaken`: the file was changed while the command ran. `blocked`: since a command was interrupted that was to
   * change it. `journal`: it is the journal, but none that a command has written.
   */
  readonly kind: 'overtaken' | 'blocked' | 'journal';
  readonly path: string;
  /** What is to take its place; null where it is to be removed, or has no part in it. */
  readonly draft: string | null;

  constructor(kind: FileConflict['kind'], path: string, draft: string | null = null) {
    super(`${path} is not what was read of it any more.`);
    this.kind = kind;
    this.path = path;
    this.draft = draft;
  }
}
