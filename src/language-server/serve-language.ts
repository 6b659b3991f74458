import { resolve, sep } from 'node:path';
import {
  createConnection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  TextDocuments,
} from 'vscode-languageserver/node.js';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { CAPABILITIES } from './capabilities.ts';
import { contentPath, uriOf } from './content-path.ts';
import { createDesk, type Desk } from './create-desk.ts';
import { readElsewhere } from './read-elsewhere.ts';
import { serveFeatures } from './serve-features.ts';
import { toDiagnostic } from './to-diagnostic.ts';

export interface ServeOptions {
  /** The content folder. */
  readonly folder: string;
  /** The site’s path. */
  readonly base: string;
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/** Speaks the Language Server Protocol, 3.17, about a content folder, until the editor ends it or goes away. */
export function serveLanguage({ folder, base, input, output }: ServeOptions): void {
  const connection = createConnection(input, output);
  const documents = new TextDocuments(TextDocument);
  const pathOf = (uri: string) => contentPath(uri, folder);
  const documentAt = (path: string) => documents.all().find(({ uri }) => pathOf(uri) === path);
  const uriFor = (path: string) => documentAt(path)?.uri ?? uriOf(path);
  const elsewhere = readElsewhere(base);
  const told = new Map<string, string>();
  const desk: Desk = createDesk({
    ...{ folder: resolve(folder), base, read: elsewhere.read },
    tell: (path, problems) => {
      const { uri, version } = documentAt(path) ?? { uri: uriOf(path) };
      const diagnostics = problems.map(toDiagnostic);
      const message = { uri, diagnostics, ...(version !== undefined && { version }) };
      const words = JSON.stringify(message);
      if (words === (told.get(path) ?? JSON.stringify({ uri, diagnostics: [] }))) return;
      told.set(path, words);
      void connection.sendDiagnostics(message);
    },
    say: (words) => connection.console.error(words),
  });
  let watches = false;
  connection.onInitialize((params) => {
    watches = canWatch(params);
    return {
      capabilities: CAPABILITIES,
      serverInfo: { name: 'verbatim' },
    };
  });
  connection.onInitialized(() => {
    if (watches)
      void connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: `${resolve(folder).split(sep).join('/')}/**` }],
      });
    desk.changed();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some(({ uri }) => pathOf(uri) !== null)) desk.changed();
  });
  documents.onDidChangeContent(({ document }) => {
    const path = pathOf(document.uri);
    if (path !== null) desk.write(path, document.getText());
  });
  documents.onDidSave(({ document }) => {
    if (pathOf(document.uri) !== null) desk.changed();
  });
  documents.onDidClose(({ document }) => {
    const path = pathOf(document.uri);
    if (path !== null) desk.close(path);
  });
  serveFeatures(connection, {
    ...{ folder, desk, uriFor, elsewhere },
    documentOf: (uri) => documents.get(uri),
  });
  documents.listen(connection);
  connection.listen();
}

function canWatch({ capabilities }: InitializeParams): boolean {
  return capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false;
}
