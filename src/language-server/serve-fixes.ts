import {
  type CodeAction,
  type Connection,
  type Range,
  type TextEdit,
} from 'vscode-languageserver/node.js';
import { contentPath } from './content-path.ts';
import { fixAction } from './fix-action.ts';
import { kindOfFile } from './file-schema.ts';
import type { Faulty, Fix } from './fixes/fix.ts';
import { fixesOf } from './fixes/fixes-of.ts';
import { openFile } from './open-file.ts';
import type { Served } from './serve-features.ts';
import { revisions, tellReaders } from './tell-readers.ts';

/** Offers what mends the problems that an author stands on. */
export function serveFixes(connection: Connection, served: Served): void {
  const { folder, desk, documentOf } = served;
  connection.onCodeAction(async ({ textDocument: { uri }, range, context }) => {
    const document = documentOf(uri);
    const path = contentPath(uri, folder);
    const kind = path === null ? null : kindOfFile(path, folder);
    if (!document || path === null || !kind) return null;
    await desk.ready;
    const text = document.getText();
    const opened = openFile(path, text);
    const overview = desk.overview();
    const here = context.diagnostics
      .filter((each) => each.source === 'verbatim' && doMeet(each.range, range))
      .slice(0, MOST);
    const actions = here.map(async (diagnostic) => {
      const { start, end } = diagnostic.range;
      const offsets = { start: document.offsetAt(start), end: document.offsetAt(end) };
      const faulty: Faulty = {
        ...offsets,
        diagnostic,
        document,
        text,
        path,
        kind,
        opened,
        overview,
      };
      const fixes = fixesOf(faulty).map((fix) => toAction(fix, faulty));
      return [...(await tellReaders(fixes, faulty, served)), ...(await revisions(faulty, served))];
    });
    return (await Promise.all(actions)).flat();
  });
}

// Editors ask for all that is selected, be it the whole text; nobody chooses from a list of hundreds, and each takes its time.
const MOST = 10;

function doMeet(a: Range, b: Range): boolean {
  return a.start.line <= b.end.line && b.start.line <= a.end.line;
}

function toAction(
  { title, edits, isPreferred = false }: Fix,
  { document, diagnostic }: Faulty,
): CodeAction {
  const changes = edits.map(({ start, end, text }): TextEdit => ({
    range: { start: document.positionAt(start), end: document.positionAt(end) },
    newText: text,
  }));
  return fixAction(title, changes, { document, diagnostic }, isPreferred);
}
