import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { displayPath } from '../article/read-or-report.ts';
import { SOURCES_FOLDER } from '../content/source-files.ts';
import { articleFile, pageFile } from '../editing/change-content.ts';
import { newArticle, newPage } from '../editing/new-content.ts';
import { pinSource } from '../editing/pin-source.ts';
import { refusal } from '../editing/refusal.ts';
import { writeCheckedFile } from '../editing/write-checked-file.ts';
import { DOCUMENT_KINDS, MOST_DOCUMENT_BYTES } from '../schema/pinned-source.ts';
import { kindOfDocument } from '../sources/documents/kind-of-document.ts';
import { cleanName } from '../text/clean-name.ts';
import { documentOf } from './document-of.ts';
import { readGivenFile } from './read-given-file.ts';
import { typedPath } from './typed-path.ts';
import type { Given, NewKind } from './new-fields.ts';

interface Beginning {
  readonly kind: NewKind;
  readonly given: Given;
  /** BCP 47; the site’s where it is left out. */
  readonly lang: string | undefined;
  /** ISO 8601. */
  readonly today: string;
}

/**
 * Writes what is begun into a content folder; says what was written, and what comes next. Throws a ContentError, with
 * nothing written, where it would have an error there, or something of its name is there already.
 */
export function beginContent(folder: string, { kind, given, lang, today }: Beginning): string {
  refuseTaken(folder, kind, given.name ?? '');
  if (kind === 'source') return pin(folder, given, lang, today);
  const { title = '', name = '', description, published } = given;
  const content = { title, description, published, lang };
  const isArticle = kind === 'article';
  const path = fileOf(folder, kind, name);
  writeCheckedFile(folder, path, isArticle ? newArticle(content) : newPage(content));
  const next = isArticle
    ? 'It is a draft: write, take out draft: true, then: npx verbatim check'
    : 'The next build publishes it: write its text first.';
  return `${cleanName(displayPath(path))} is begun. ${next}`;
}

/** Whether there is something of that name and kind in a content folder. */
export function isTaken(folder: string, kind: NewKind, name: string): boolean {
  if (kind !== 'source') return existsSync(fileOf(folder, kind, name));
  return DOCUMENT_KINDS.some((end) => existsSync(join(folder, SOURCES_FOLDER, `${name}.${end}`)));
}

function refuseTaken(folder: string, kind: NewKind, name: string): void {
  if (!isTaken(folder, kind, name)) return;
  const spot = { path: cleanName(displayPath(fileOf(folder, kind, name))), text: '' };
  const remedy = 'Give the new one another name: --name.';
  throw refusal(spot, 'edit-refused', `there is “${name}” already`, remedy);
}

function fileOf(folder: string, kind: NewKind, name: string): string {
  if (kind === 'source') return join(folder, SOURCES_FOLDER, `${name}.yaml`);
  return kind === 'article' ? articleFile(folder, name) : pageFile(folder, name);
}

function pin(folder: string, given: Given, lang: string | undefined, today: string): string {
  const { from = '', name: id = '', title, url, publisher, published } = given;
  const path = typedPath(from);
  const bytes = documentOf(path, readGivenFile(resolve(path), MOST_DOCUMENT_BYTES));
  const kind = kindOfDocument(path, bytes);
  const facts = { title, url, publisher, published, lang };
  pinSource(folder, { id, bytes, kind, facts, today, isReplacing: false });
  return `“${id}” is pinned: sources/${id}.${kind}, its facts in ${id}.yaml. Quotations name it so: source: ${id}`;
}
