import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, isMap, parseDocument } from 'yaml';
import { displayPath } from '../article/read-or-report.ts';
import { SOURCES_FOLDER } from '../content/source-files.ts';
import { sourceAddress } from '../model/address.ts';
import { lastDocument } from '../permalinks/plan-file.ts';
import { isSlug } from '../schema/fields.ts';
import { DOCUMENT_KINDS, type DocumentKind } from '../schema/pinned-source.ts';
import { createDocumentReader } from '../sources/documents/read-document.ts';
import { changeContent, type Outcome, readForEditing } from './change-content.ts';
import { refusal } from './refusal.ts';
import { titleOfDocument } from './title-of-document.ts';

/** The facts of a document, as they stand in the YAML beside it; what is not given stays as it is there. */
export interface PinnedFacts {
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly archived?: string | undefined;
  readonly published?: string | undefined;
  readonly lang?: string | undefined;
  readonly publisher?: string | undefined;
  readonly media?: string | undefined;
  readonly rights?: string | undefined;
}

export interface PinOptions {
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly kind: DocumentKind;
  readonly facts: PinnedFacts;
  /** Whether it takes the place of the document that has this id. */
  readonly isReplacing: boolean;
  /** What readers are told of that. */
  readonly note?: string | undefined;
  /** When it was retrieved: EDTF. */
  readonly retrieved?: string | undefined;
  /** ISO 8601. */
  readonly today: string;
}

/**
 * Puts a document into `sources/`, with its facts beside it, and records both. Throws a ContentError where there is one
 * of that id already, where it cannot be read, and where readers of a published one would not be told of another.
 */
export function pinSource(folder: string, options: PinOptions): Outcome {
  const { id, bytes, kind } = options;
  const path = join(folder, SOURCES_FOLDER, id);
  const file = `${path}.${kind}`;
  const spot = { path: displayPath(file), text: '' };
  if (!isSlug(id)) throw refusal(spot, 'slug-invalid', id);
  const content = readForEditing(folder);
  const present = DOCUMENT_KINDS.map((each) => `${path}.${each}`).filter(existsSync);
  refuseUnfit(present, options, spot);
  const sha256 = hash('sha256', bytes);
  const record = content.ledger.records.released.get(sourceAddress(id));
  const published = record ? (lastDocument(record) ?? null) : null;
  // What is there may be neither the one that was published nor the one that is to be.
  const before = published ?? content.ids.files.get(sourceAddress(id))?.sha256 ?? null;
  if (before === sha256)
    throw refusal(spot, 'edit-refused', 'it is the same document, byte for byte', SAME);
  if (published !== null && options.note === undefined)
    throw refusal(spot, 'edit-refused', `“${id}” is published, and readers trust it`, NOTE);
  const was = options.note === undefined ? null : before;
  const files = new Map<string, string | Uint8Array | null>(present.map((each) => [each, null]));
  files.set(file, bytes);
  files.set(`${path}.yaml`, factsText(`${path}.yaml`, options, was));
  return changeContent(folder, { files }, content, options.today);
}

const SAME =
  'Put it back with git restore if it has changed; its facts are in the .yaml beside it.';
const NOTE = 'Say what has changed, and why: --note "…".';

function refuseUnfit(
  present: readonly string[],
  { id, isReplacing }: PinOptions,
  spot: Parameters<typeof refusal>[0],
): void {
  if (present.length > 0 && !isReplacing)
    throw refusal(
      spot,
      'edit-refused',
      `there is a document “${id}” already`,
      'Choose another --id; or, where this one is to take its place, add --replace --note "…".',
    );
  if (present.length === 0 && isReplacing)
    throw refusal(
      spot,
      'edit-refused',
      `there is no document “${id}” whose place it could take`,
      'Leave out --replace, or mend --id.',
    );
}

/** The YAML with what is given, and the rest as it stands there. */
function factsText(file: string, options: PinOptions, was: string | null): string {
  const { bytes, kind, facts, note, retrieved, today } = options;
  const document = existsSync(file) ? parseDocument(readFileSync(file, 'utf8')) : new Document({});
  if (document.errors.length > 0)
    throw refusal(
      { path: displayPath(file), text: '' },
      'edit-refused',
      'the facts there are no YAML',
      'Mend the file (npx verbatim check says where), or delete it.',
    );
  if (!isMap(document.contents)) document.contents = document.createNode({});
  const given = { ...facts, retrieved: retrieved ?? today };
  // The archive keeps the document that was there before.
  if (options.isReplacing) document.delete('archived');
  if (!document.has('title') && facts.title === undefined)
    given.title = titleOf(bytes, kind) ?? options.id;
  const order = ['title', 'url', 'archived', 'media', 'publisher', 'published', 'retrieved'];
  for (const key of [...order, 'lang', 'rights']) {
    const value: unknown = Reflect.get(given, key);
    if (value !== undefined) document.set(key, value);
  }
  if (was !== null) {
    const replaced: unknown = document.toJS().replaced;
    const earlier = Array.isArray(replaced) ? replaced : [];
    document.set('replaced', document.createNode([{ date: today, note, was }, ...earlier]));
  }
  return document.toString({ lineWidth: 0 });
}

function titleOf(bytes: Uint8Array, kind: DocumentKind): string | null {
  const reading = createDocumentReader()(bytes, kind);
  return reading.kind === 'read' ? titleOfDocument(reading.source) : null;
}
