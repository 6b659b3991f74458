import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  type Diagnostic,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node.js';
import { authorEnvironment } from './author-environment.ts';

/** An editor that speaks with `verbatim lsp`, in a process of its own. */
export interface LanguageClient {
  readonly open: (path: string, text: string) => void;
  /** Replaces the whole text of an open document. */
  readonly write: (path: string, text: string) => void;
  readonly notify: (method: string, params: unknown) => void;
  readonly ask: (method: string, params: unknown) => Promise<unknown>;
  /** What was told last of a file. */
  readonly told: (path: string) => readonly Diagnostic[] | undefined;
  /** All that was told last and is not empty, by path. */
  readonly all: () => ReadonlyMap<string, readonly Diagnostic[]>;
  /** Waits until something holds; fails with what was told instead. */
  readonly until: (holds: () => boolean, most?: number) => Promise<void>;
  /** Has it end as an editor does; its exit code. */
  readonly end: () => Promise<number | null>;
  /** Goes away without a word; its exit code. */
  readonly vanish: () => Promise<number | null>;
  readonly errors: () => string;
  /** Called at each message about a file. */
  onTold: (path: string, version: number | undefined) => void;
}

export async function languageClient(
  folder: string,
  variables: Readonly<Record<string, string>> = {},
): Promise<LanguageClient> {
  // As VS Code’s client starts a server; others leave the last out.
  const args = ['src/cli/verbatim.mjs', 'lsp', '--stdio', `--clientProcessId=${process.pid}`];
  const child = spawn(process.execPath, args, {
    env: authorEnvironment({ CONTENT_DIR: folder, ...variables }),
  });
  const exited = new Promise<number | null>((resolve) => void child.on('exit', resolve));
  let errors = '';
  child.stderr.on('data', (chunk) => (errors += String(chunk)));
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const told = new Map<string, readonly Diagnostic[]>();
  const waiting = new Set<() => void>();
  const versions = new Map<string, number>();
  const uri = (path: string) => pathToFileURL(path).href;
  let sent = Promise.resolve();
  const client: LanguageClient = {
    open: (path, text) => {
      versions.set(path, 1);
      const languageId = path.endsWith('.md') ? 'markdown' : 'yaml';
      client.notify('textDocument/didOpen', {
        textDocument: { uri: uri(path), languageId, version: 1, text },
      });
    },
    write: (path, text) => {
      const version = (versions.get(path) ?? 0) + 1;
      versions.set(path, version);
      client.notify('textDocument/didChange', {
        textDocument: { uri: uri(path), version },
        contentChanges: [{ text }],
      });
    },
    notify: (method, params) => {
      sent = connection.sendNotification(method, params);
    },
    ask: (method, params) => connection.sendRequest(method, params),
    told: (path) => told.get(uri(path)),
    all: () =>
      new Map(
        [...told].flatMap(([each, found]) =>
          found.length > 0 ? [[decodeURIComponent(new URL(each).pathname), found] as const] : [],
        ),
      ),
    until: (holds, most = MOST_MS) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (!holds()) return;
          clearTimeout(timer);
          waiting.delete(look);
          resolve();
        };
        const fail = () => {
          waiting.delete(look);
          reject(new Error(`In time came only ${JSON.stringify([...told], null, 1)}\n${errors}`));
        };
        const timer = setTimeout(fail, most);
        waiting.add(look);
        look();
      }),
    end: async () => {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      return exited;
    },
    vanish: async () => {
      await sent;
      connection.dispose();
      child.stdin.end();
      return exited;
    },
    errors: () => errors,
    onTold: () => undefined,
  };
  connection.onNotification(
    'textDocument/publishDiagnostics',
    (params: { uri: string; version?: number; diagnostics: Diagnostic[] }) => {
      told.set(params.uri, params.diagnostics);
      client.onTold(decodeURIComponent(new URL(params.uri).pathname), params.version);
      for (const look of [...waiting]) look();
    },
  );
  connection.listen();
  const root = pathToFileURL(folder).href;
  await client.ask('initialize', { processId: process.pid, rootUri: root, capabilities: {} });
  client.notify('initialized', {});
  return client;
}

const MOST_MS = 20_000;
