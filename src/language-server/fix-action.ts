import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type TextEdit,
} from 'vscode-languageserver/node.js';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** What an editor offers for a problem. */
export function fixAction(
  title: string,
  edits: TextEdit[],
  { document, diagnostic }: { readonly document: TextDocument; readonly diagnostic: Diagnostic },
  isPreferred: boolean,
): CodeAction {
  return {
    ...{ title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], isPreferred },
    edit: { changes: { [document.uri]: edits } },
  };
}
