import { pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { LanguageClient } from '../../support/language-client.ts';

/** Asks about the place in a text where the sign ‸ stands; the text without it is what is open in the editor. */
export async function askAt(
  client: LanguageClient,
  method: string,
  path: string,
  marked: string,
  more: object = {},
): Promise<unknown> {
  const text = marked.replace('‸', '');
  const uri = pathToFileURL(path).href;
  const position = TextDocument.create(uri, '', 0, text).positionAt(marked.indexOf('‸'));
  client.open(path, text);
  const answer = await client.ask(`textDocument/${method}`, {
    ...{ textDocument: { uri }, position },
    ...more,
  });
  client.notify('textDocument/didClose', { textDocument: { uri } });
  return answer;
}

/** A text as an edit of an answer leaves it. */
export function applied(
  marked: string,
  edits: Parameters<typeof TextDocument.applyEdits>[1],
): string {
  const text = marked.replace('‸', '');
  return TextDocument.applyEdits(TextDocument.create('file:///a', '', 0, text), edits);
}
