import { diffArrays } from 'diff';
import type { TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** The edits that make one text of another, line by line, so that what has not changed stays where it is. */
export function textEdits(before: string, after: string): TextEdit[] {
  const document = TextDocument.create('', '', 0, before);
  const edits: TextEdit[] = [];
  let at = 0;
  let added = '';
  let removed = 0;
  const flush = () => {
    if (added === '' && removed === 0) return;
    const range = { start: document.positionAt(at), end: document.positionAt(at + removed) };
    edits.push({ range, newText: added });
    at += removed;
    added = '';
    removed = 0;
  };
  for (const part of diffArrays(linesOf(before), linesOf(after))) {
    const text = part.value.join('');
    if (part.added) added += text;
    else if (part.removed) removed += text.length;
    else {
      flush();
      at += text.length;
    }
  }
  flush();
  return edits;
}

/** Each with its end. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/gu) ?? [];
}
