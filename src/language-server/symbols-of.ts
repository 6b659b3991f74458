import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { idAt } from '../frontmatter/id-at.ts';
import { lastOffset, type OpenFrontmatter, rangeOf } from '../frontmatter/open-frontmatter.ts';
import { plainValue } from '../frontmatter/plain-value.ts';
import { textAt } from '../frontmatter/text-at.ts';
import { clip } from '../text/clip.ts';
import { openFile } from './open-file.ts';

/** What a file lists: its keys, and under each the entries by their ids. */
export function symbolsOf(document: TextDocument, path: string): DocumentSymbol[] {
  const opened = openFile(path, document.getText());
  const root = opened?.document.contents;
  if (!opened) return [];
  if (isSeq(root)) return entriesOf(root.items, opened, document);
  if (!isMap(root)) return [];
  return root.items.flatMap(({ key, value }): DocumentSymbol[] => {
    if (!isScalar(key)) return [];
    const [start, end] = rangeOf(opened, key);
    const node = isScalar(value) || isMap(value) || isSeq(value) ? value : key;
    const children = isSeq(value) ? entriesOf(value.items, opened, document) : [];
    return [
      {
        ...{ name: String(key.value) || '…', kind: SymbolKind.Field, children },
        ...(isScalar(value) && { detail: clip(String(value.value), MOST) }),
        range: rangeIn(document, start, Math.max(end, lastOffset(opened, node))),
        selectionRange: rangeIn(document, start, end),
      },
    ];
  });
}

function entriesOf(
  items: readonly unknown[],
  opened: OpenFrontmatter,
  document: TextDocument,
): DocumentSymbol[] {
  return items.flatMap((item): DocumentSymbol[] => {
    if (!isMap(item) && !isScalar(item)) return [];
    const value = plainValue(opened.document, item);
    const name = idAt(value) ?? textAt(value, 'name') ?? textAt(value, 'date');
    if (!name) return [];
    const detail =
      textAt(value, 'name') ??
      textAt(value, 'title') ??
      [Reflect.get(Object(value), 'text')].flat().join(' … ');
    const range = rangeIn(document, rangeOf(opened, item)[0], lastOffset(opened, item));
    return [
      {
        ...{ name, detail: clip(detail, MOST), kind: kindOf(item), range, selectionRange: range },
      },
    ];
  });
}

function kindOf(item: Node): SymbolKind {
  return isMap(item) ? SymbolKind.Object : SymbolKind.String;
}

const MOST = 80;

function rangeIn(document: TextDocument, start: number, end: number) {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}
