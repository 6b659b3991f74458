import type { Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit } from '../../frontmatter/edit.ts';
import type { OpenFrontmatter } from '../../frontmatter/open-frontmatter.ts';
import type { FileKind } from '../file-schema.ts';
import type { Overview } from '../overview.ts';

/** Something that mends a problem. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** Whether it is the one that an author most likely means. */
  readonly isPreferred?: boolean;
}

/** A problem that an editor asks to be mended, and where. */
export interface Faulty {
  readonly diagnostic: Diagnostic;
  readonly document: TextDocument;
  readonly text: string;
  readonly path: string;
  readonly kind: FileKind;
  /** Null where the file has no YAML that can be edited. */
  readonly opened: OpenFrontmatter | null;
  /** Offsets of its place. */
  readonly start: number;
  readonly end: number;
  readonly overview: Overview | null;
}
