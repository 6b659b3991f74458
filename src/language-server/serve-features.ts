import { readFileSync } from 'node:fs';
import {
  CompletionItemKind,
  type Connection,
  type TextDocumentPositionParams,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Asked, completeAt } from './complete-at.ts';
import { contentPath } from './content-path.ts';
import type { Desk } from './create-desk.ts';
import { kindOfFile } from './file-schema.ts';
import { hoverAt } from './hover-at.ts';
import { definitionsOf, meantAt, referencesOf, type Texts } from './named-places.ts';
import type { Elsewhere } from './read-elsewhere.ts';
import { serveFixes } from './serve-fixes.ts';
import { serveRename } from './serve-rename.ts';
import { symbolsOf } from './symbols-of.ts';

export interface Served {
  readonly folder: string;
  readonly desk: Desk;
  readonly documentOf: (uri: string) => TextDocument | undefined;
  /** As the editor has it, where a file is open. */
  readonly uriFor: (path: string) => string;
  readonly elsewhere: Elsewhere;
}

/** Answers what an editor asks of a place in a document. */
export function serveFeatures(connection: Connection, served: Served): void {
  const { folder, desk, documentOf } = served;
  const texts: Texts = { folder, textOf: (path) => desk.textOf(path) ?? savedText(path) };
  const asked = ({ textDocument, position }: TextDocumentPositionParams): Asked | null => {
    const document = documentOf(textDocument.uri);
    const path = contentPath(textDocument.uri, folder);
    const kind = path === null ? null : kindOfFile(path, folder);
    if (!document || path === null || !kind) return null;
    return { document, path, kind, offset: document.offsetAt(position), overview: desk.overview() };
  };
  connection.onCompletion((params) => {
    const at = asked(params);
    const items = at && completeAt(at);
    // Dates are made of what is typed: an editor that picks the nearest of those before would write another day.
    return (
      items && { isIncomplete: items.some(({ kind }) => kind === CompletionItemKind.Value), items }
    );
  });
  connection.onHover((params) => {
    const at = asked(params);
    return at && hoverAt(at);
  });
  connection.onDefinition((params) => {
    const at = asked(params);
    const meant = at && meantAt(at);
    return meant && definitionsOf(meant, at.path, texts);
  });
  connection.onReferences((params) => {
    const at = asked(params);
    const meant = at && meantAt(at);
    return meant && referencesOf(meant, at.path, texts);
  });
  connection.onDocumentSymbol(({ textDocument: { uri } }) => {
    const document = documentOf(uri);
    const path = contentPath(uri, folder);
    return document && path !== null && kindOfFile(path, folder) ? symbolsOf(document, path) : null;
  });
  serveRename(connection, served, asked, texts);
  serveFixes(connection, served);
}

function savedText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
