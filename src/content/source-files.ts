import { join } from 'node:path';
import { listOrReport } from '../article/read-or-report.ts';
import type { DraftedFolder } from '../files/drafts.ts';
import type { Problem } from '../problems/problem.ts';
import { isSlug } from '../schema/fields.ts';
import { DOCUMENT_KINDS, type DocumentKind } from '../schema/pinned-source.ts';
import { OTHER_ENDS } from '../sources/documents/kind-of-document.ts';
import { isSetAside } from './is-set-aside.ts';
import { reportFile } from './report-file.ts';

/** The files of one source: its document, and the facts beside it. */
export interface SourceFiles {
  readonly id: string;
  readonly document: string;
  readonly kind: DocumentKind;
  readonly facts: string;
}

/** The name of the folder within the content. */
export const SOURCES_FOLDER = 'sources';

/** The files of the sources, of which there need be none; a document or facts alone, and what else lies about, are reported. */
export function sourceFiles(folder: DraftedFolder, problems: Problem[]): readonly SourceFiles[] {
  const path = join(folder.path, SOURCES_FOLDER);
  const names = (listOrReport(path, folder, problems) ?? []).filter((name) => !isSetAside(name));
  const all = new Set(names);
  const documents = new Map<string, SourceFiles>();
  for (const name of names) {
    const { id, end } = partsOf(name);
    const kind = DOCUMENT_KINDS.find((known) => known === end);
    const other = documents.get(id);
    if (kind && other) reportFile(problems, join(path, name), 'source-twice', id, nameIn(other));
    else if (kind && !isSlug(id)) reportFile(problems, join(path, name), 'slug-invalid', id);
    else if (kind && !all.has(`${id}.yaml`))
      reportFile(problems, join(path, name), 'source-no-facts', id);
    else if (!kind && end !== 'yaml')
      reportFile(problems, join(path, name), 'file-unexpected', name, placeFor(id, end));
    if (!kind || other) continue;
    const [document, facts] = [join(path, name), join(path, `${id}.yaml`)];
    documents.set(id, { id, document, kind, facts });
  }
  for (const name of names) {
    const { id, end } = partsOf(name);
    if (end === 'yaml' && !documents.has(id))
      reportFile(problems, join(path, name), 'source-no-document', id);
  }
  return [...documents.values()].filter(({ id }) => isSlug(id) && all.has(`${id}.yaml`));
}

function partsOf(name: string): { readonly id: string; readonly end: string } {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? { id: name, end: '' } : { id: name.slice(0, dot), end: name.slice(dot + 1) };
}

function nameIn({ id, kind }: SourceFiles): string {
  return `${id}.${kind}`;
}

function placeFor(id: string, ending: string): string {
  const small = ending.toLowerCase();
  const all = [...DOCUMENT_KINDS, 'yaml'];
  const meant = small === 'yml' ? 'yaml' : (OTHER_ENDS[small] ?? all.find((end) => end === small));
  return meant
    ? `Rename it to ${id}.${meant}`
    : `Documents end in ${DOCUMENT_KINDS.map((kind) => `.${kind}`).join(', ')}, the facts beside them in .yaml: save it as one of these`;
}
