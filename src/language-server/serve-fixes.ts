import {
  type CodeAction,
  CodeActionKind,
  type Connection,
  type Diagnostic,
  type Range,
  type TextEdit,
} from 'vscode-languageserver/node.js';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { toIsoDay } from '../dates/to-iso-day.ts';
import { addressOf } from '../model/address.ts';
import { anchorOf } from '../model/anchor.ts';
import { contentPath, slugOf } from './content-path.ts';
import { kindOfFile } from './file-schema.ts';
import type { Faulty, Fix } from './fixes/fix.ts';
import { fixesOf } from './fixes/fixes-of.ts';
import { openFile } from './open-file.ts';
import type { Served } from './serve-features.ts';
import { textEdits } from './text-edits.ts';

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
    const here = context.diagnostics.filter(
      (each) => each.source === 'verbatim' && doMeet(each.range, range),
    );
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
      return [...(await told(fixes, faulty, served)), ...(await revisions(faulty, served))];
    });
    return (await Promise.all(actions)).flat();
  });
}

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
  return action(title, changes, { document, diagnostic }, isPreferred);
}

function action(
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

/** Of words that a release has carried, readers are told that they are others now. */
async function told(
  actions: CodeAction[],
  faulty: Faulty,
  served: Served,
): Promise<readonly CodeAction[]> {
  const { diagnostic, document, path, overview } = faulty;
  if (diagnostic.code !== 'quote-not-found') return actions;
  const id = /“([^”]+)”/u.exec(diagnostic.message)?.[1] ?? '';
  const name = addressOf(slugOf(path), anchorOf('quote', id));
  if (!overview?.released.has(name)) return actions;
  const all = actions.map(async ({ title, edit }) => {
    const next = TextDocument.applyEdits(document, edit?.changes?.[document.uri] ?? []);
    const revised = await revise(next, name, 'correction', faulty, served);
    if (revised === null) return [];
    const edits = textEdits(document.getText(), revised);
    return [action(`${title}, and tell readers`, edits, faulty, true)];
  });
  return (await Promise.all(all)).flat();
}

/** Tells readers of a change, where the problem says that `verbatim revise` does. */
async function revisions(faulty: Faulty, served: Served): Promise<readonly CodeAction[]> {
  const { diagnostic, document, text } = faulty;
  const name = /npx verbatim revise (\S+) /u.exec(diagnostic.message)?.[1];
  if (name === undefined || diagnostic.code === 'quote-outdated') return [];
  const all = KINDS.map(async ([kind, title]) => {
    const revised = await revise(text, name, kind, faulty, served);
    return revised === null
      ? []
      : [action(title, textEdits(document.getText(), revised), faulty, false)];
  });
  return (await Promise.all(all)).flat();
}

const KINDS = [
  ['correction', 'Tell readers of it as a correction; say what was wrong'],
  ['clarification', 'Tell readers of it as a clarification; say what was unclear'],
  ['typo', 'Tell readers of it as a typo'],
] as const;

async function revise(
  text: string,
  name: string,
  kind: (typeof KINDS)[number][0],
  { path }: Faulty,
  { folder, desk, elsewhere }: Served,
): Promise<string | null> {
  const drafts = new Map([...desk.drafts(), [path, text]]);
  const task = { folder, drafts, path, name, kind, today: toIsoDay(new Date()) };
  return elsewhere.revise(task);
}
