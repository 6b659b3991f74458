import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Location } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Asked } from './complete-at.ts';
import { isArticleFile, uriOf } from './content-path.ts';
import { kindOfFile } from './file-schema.ts';
import { isWithin } from './is-within.ts';
import { namedAt, type NamedKind } from './named-at.ts';
import { openFile, type Spot, spotAt, spotsIn } from './open-file.ts';
import { quotesIn } from './quotes-in.ts';
import { toRange } from './to-diagnostic.ts';

/** Texts of a content folder, those that are not saved included; null of what cannot be read. */
export interface Texts {
  readonly folder: string;
  readonly textOf: (path: string) => string | null;
}

/** What an id is of, and the id. */
export interface Meant {
  readonly kind: NamedKind;
  readonly id: string;
}

/** What the word at an offset names; in the text of an article, the quotation that it belongs to. */
export function meantAt({ document, path, kind, offset }: Asked): Meant | null {
  const text = document.getText();
  const opened = openFile(path, text);
  const spot = opened && spotAt(opened, offset);
  if (spot && !spot.isKey) {
    const named = namedAt(kind, spot.path);
    const [list, index, key] = spot.path;
    if (named) return { kind: named, id: spot.value };
    const quote =
      list === 'quotes' && key === 'text' && quotesIn(text).find((each) => each.index === index);
    return quote ? { kind: 'quote', id: quote.id } : null;
  }
  if (kind !== 'article') return null;
  const at = document.positionAt(offset);
  const quote = quotesIn(text).find(({ places }) =>
    places.some((place) => isWithin(at, toRange(place))),
  );
  return quote ? { kind: 'quote', id: quote.id } : null;
}

/** Where what is meant is described. */
export function definitionsOf(meant: Meant, path: string, texts: Texts): Location[] {
  const { folder } = texts;
  const { kind, id } = meant;
  if (kind === 'source') {
    const file = join(folder, 'sources', `${id}.yaml`);
    return texts.textOf(file) === null ? [] : [{ uri: uriOf(file), range: START }];
  }
  const shared = { actor: 'actors', topic: 'topics', author: 'authors' };
  const list: unknown = Reflect.get(shared, kind);
  const files = [
    ...(kindOfFile(path, folder) === 'article' ? [path] : []),
    ...(typeof list === 'string' ? [join(folder, `${list}.yaml`)] : []),
  ];
  return files.flatMap((file) =>
    placesIn(file, meant, texts, ({ path: at }) => at.at(-1) === 'id' && at.length < 4),
  );
}

const START = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Every place that names what is meant; of a quotation, also its words in the text. */
export async function referencesOf(meant: Meant, path: string, texts: Texts): Promise<Location[]> {
  const isOwn = meant.kind === 'quote' || meant.kind === 'event';
  const files = isOwn ? [path] : allFiles(texts.folder);
  const named: Location[] = [];
  for (const file of files) {
    named.push(...placesIn(file, meant, texts, () => true));
    // Of many files, none keeps a key waiting.
    await setImmediate();
  }
  return meant.kind === 'quote' ? [...named, ...wordsOf(meant.id, path, texts)] : named;
}

function wordsOf(id: string, path: string, texts: Texts): Location[] {
  const text = texts.textOf(path) ?? '';
  const quotes = quotesIn(text).filter((quote) => quote.id === id);
  return quotes.flatMap(({ places }) =>
    places.map((place) => ({ uri: uriOf(path), range: toRange(place) })),
  );
}

function placesIn(
  file: string,
  { kind, id }: Meant,
  { folder, textOf }: Texts,
  holds: (spot: Spot) => boolean,
): Location[] {
  const text = textOf(file);
  const of = kindOfFile(file, folder);
  // Most articles do not name it at all.
  if (text === null || of === null || !text.includes(id)) return [];
  const opened = openFile(file, text);
  const document = TextDocument.create(uriOf(file), '', 0, text);
  const spots = opened ? spotsIn(opened, ({ value }) => value === id) : [];
  return spots
    .filter((spot) => !spot.isKey && namedAt(of, spot.path) === kind && holds(spot))
    .map(({ start, end }) => ({
      uri: document.uri,
      range: { start: document.positionAt(start), end: document.positionAt(end) },
    }));
}

function allFiles(folder: string): readonly string[] {
  const shared = ['actors', 'topics', 'authors'].map((name) => join(folder, `${name}.yaml`));
  try {
    const articles = join(folder, 'articles');
    const files = readdirSync(articles).sort();
    return [...shared, ...files.map((name) => join(articles, name))].filter(
      (path) => dirname(path) === folder || isArticleFile(path, folder),
    );
  } catch {
    return shared;
  }
}
