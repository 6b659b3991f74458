import { type CompletionItem, CompletionItemKind, type TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { wordsKey } from '../text/words-key.ts';
import { type Cursor, cursorsAt } from './cursor-at.ts';
import { draftOf } from './draft-of.ts';
import { edtfForms } from './edtf-forms.ts';
import { fieldAt, type FileKind } from './file-schema.ts';
import { idsListed } from './ids-listed.ts';
import { namedAt } from './named-at.ts';
import type { Overview } from './overview.ts';
import { toScalar } from './to-scalar.ts';

/** A document of the content, in which something is asked for. */
export interface Asked {
  readonly document: TextDocument;
  readonly path: string;
  readonly kind: FileKind;
  readonly offset: number;
  readonly overview: Overview | null;
}

/** What an author can go on with: keys, values, ids, forms of dates, and words of the text that are not listed yet. */
export function completeAt(asked: Asked): CompletionItem[] {
  const { document, path, offset } = asked;
  const cursors = cursorsAt(path, document.getText(), offset);
  return cursors
    .flatMap((cursor) => (cursor.isKey ? keysAt(cursor, asked) : valuesAt(cursor, asked)))
    .map((item, index) => ({ ...item, sortText: String(index).padStart(4, '0') }));
}

function keysAt(cursor: Cursor, asked: Asked): CompletionItem[] {
  const field = fieldAt(asked.kind, cursor.path);
  const map = cursor.path.reduce<unknown>(
    (value, step) => Reflect.get(Object(value), step),
    cursor.value,
  );
  const there = new Set(Object.keys(Object(map)));
  return [...(field?.keys ?? [])]
    .filter(([key]) => !there.has(key))
    .toSorted(([, a], [, b]) => Number(BY_COMMAND.test(a)) - Number(BY_COMMAND.test(b)))
    .map(([key, documentation]) => ({
      ...{ label: key, kind: CompletionItemKind.Property, documentation },
      textEdit: edit(cursor, asked, `${key}: `),
    }));
}

// An author hardly ever writes these by hand: they come last.
const BY_COMMAND = /\bwritten by verbatim\b/u;

function valuesAt(cursor: Cursor, asked: Asked): CompletionItem[] {
  const { path, value, start } = cursor;
  const begun = asked.document
    .getText()
    .slice(start, asked.offset)
    .replace(/^[\s"']+/u, '');
  const field = fieldAt(asked.kind, path);
  const named = namedAt(asked.kind, path);
  const isOwn = path.at(-1) === 'id' && named !== 'author';
  const ids = named && !isOwn ? idsListed(named, value, asked.overview) : [];
  const items: (CompletionItem & { readonly label: string })[] = [
    ...(field?.values ?? []).map((label) => ({ label, kind: CompletionItemKind.EnumMember })),
    ...ids
      .filter(({ id }) => !id.includes('zzcursorzz'))
      .map(({ id, detail }) => ({ label: id, detail, kind: CompletionItemKind.Reference })),
    ...(/\bEDTF\b/u.test(field?.doc ?? '') ? edtfForms(begun) : []).map(([label, detail]) => ({
      ...{ label, detail, kind: CompletionItemKind.Value },
    })),
    ...wordsAt(cursor, asked).map((label) => ({ label, kind: CompletionItemKind.Text })),
  ];
  return items.map((item) => {
    const textEdit = edit(cursor, asked, toScalar(item.label));
    const typed = asked.document.getText(textEdit.range);
    // What is typed within quotation marks is compared with them.
    return {
      ...item,
      textEdit,
      ...(/^["']/u.test(typed) && { filterText: typed[0] + item.label }),
    };
  });
}

/** Names and quotations of the text that are not listed yet. */
function wordsAt({ path, value }: Cursor, { document, kind, overview }: Asked): readonly string[] {
  const place = path.filter((step) => typeof step === 'string').join('.');
  if (kind !== 'article' || !/^(?:actors\.(?:name|aliases)|quotes\.text)$/u.test(place)) return [];
  const draft = draftOf(document.getText(), overview);
  const words = place.startsWith('quotes')
    ? draft?.quotes.flatMap(({ parts }) => parts)
    : draft?.actors.flatMap(({ id, name, aliases = [] }) => [
        name ?? overview?.actors.get(id)?.name ?? '',
        ...aliases,
      ]);
  const listed = JSON.stringify(value);
  const known = wordsKey(listed);
  return [...new Set(words)].filter((each) => each !== '' && !known.includes(wordsKey(each)));
}

function edit({ start }: Cursor, { document, offset }: Asked, newText: string): TextEdit {
  const before = document.getText().slice(0, offset);
  const typed = /["']?[^"'\s,[\]{}]*$/u.exec(before)?.[0] ?? '';
  // Of a value of several words all is put in place of what is typed; of an id, and a key, its letters.
  const from = newText.includes(' ') && !newText.endsWith(' ') ? start : offset - typed.length;
  const needsRoom = /[:-]$/u.test(before) && from === offset;
  return {
    range: { start: document.positionAt(from), end: document.positionAt(offset) },
    newText: needsRoom ? ` ${newText}` : newText,
  };
}
