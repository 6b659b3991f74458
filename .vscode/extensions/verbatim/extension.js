'use strict';

const { join } = require('node:path');
const vscode = require('vscode');

// Starts `verbatim lsp` of the project in whose .vscode/extensions this folder lies; all else is there.

const project = join(__dirname, '../../..');
let client;

exports.activate = async () => {
  const library = languageClient();
  if (!library) {
    void offerReload();
    return;
  }
  const { LanguageClient, TransportKind } = library;
  const module = join(project, 'src/cli/verbatim.mjs');
  const transport = TransportKind.stdio;
  const server = { module, args: ['lsp'], transport, options: { cwd: project } };
  const documentSelector = [
    { scheme: 'file', language: 'markdown' },
    { scheme: 'file', language: 'yaml' },
    // A rename changes the ledger too, and Undo takes it back.
    { scheme: 'file', pattern: '**/content/permalinks.json' },
  ];
  client = new LanguageClient('verbatim', 'Verbatim', server, { documentSelector });
  await client.start();
};

exports.deactivate = () => client?.stop();

async function offerReload() {
  const reload = 'Reload Window';
  const chosen = await vscode.window.showWarningMessage(
    'Verbatim cannot check what you write yet: its packages are missing. Run “npm ci” in this folder, then reload the window.',
    reload,
  );
  if (chosen === reload) await vscode.commands.executeCommand('workbench.action.reloadWindow');
}

/** Of the project’s packages; nothing where they are not installed. */
function languageClient() {
  try {
    return require('vscode-languageclient/node');
  } catch {
    return undefined;
  }
}
