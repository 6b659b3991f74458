import { hash } from 'node:crypto';
import { displayPath, readOrReport } from '../article/read-or-report.ts';
import type { DraftedFolder } from '../files/drafts.ts';
import { keptFiles } from '../files/kept-files.ts';
import { keptJson } from '../files/kept-json.ts';
import { createReport, FILE_START } from '../problems/create-report.ts';
import { framed, unframed } from '../problems/framed.ts';
import type { Problem } from '../problems/problem.ts';
import {
  MOST_DOCUMENT_BYTES,
  type PinnedSourceInput,
  pinnedSourceSchema,
} from '../schema/pinned-source.ts';
import { createDocumentReader, type DocumentReading } from '../sources/documents/read-document.ts';
import { withoutHidden } from '../sources/without-hidden.ts';
import type { SourceText } from '../sources/source-text.ts';
import { codeDigest } from './code-digest.ts';
import { orFail } from './or-fail.ts';
import { readYamlFacts } from './read-yaml-facts.ts';
import { type SourceFiles, sourceFiles } from './source-files.ts';

/** A document in `content/sources/`, as it was read. */
export interface ReadSource extends SourceFiles {
  /** Of its bytes; null where they could not be read. */
  readonly sha256: string | null;
  /** Null where they are not as they should be. */
  readonly input: PinnedSourceInput | null;
  /** Null where nothing can be checked against it. */
  readonly text: (() => SourceText) | null;
}

/** Reads all sources; the text of a document is taken out of it once, and then asked for where it is needed. */
export function readSources(folder: DraftedFolder, problems: Problem[]): readonly ReadSource[] {
  const readDocument = createDocumentReader();
  return sourceFiles(folder, problems).map((files) => {
    const nothing = { ...files, sha256: null, input: null, text: null };
    return (
      orFail(files.document, problems, () => readSource(files, folder, readDocument, problems)) ??
      nothing
    );
  });
}

type ReadDocument = ReturnType<typeof createDocumentReader>;

function readSource(
  files: SourceFiles,
  folder: DraftedFolder,
  readDocument: ReadDocument,
  problems: Problem[],
): ReadSource {
  const bytes = readOrReport(files.document, folder, MOST_DOCUMENT_BYTES, problems);
  const yaml = readOrReport(files.facts, folder, MOST_DOCUMENT_BYTES, problems);
  const sha256 = bytes && hash('sha256', bytes);
  const input = yaml && inputOf(files, yaml, problems);
  if (!bytes || !sha256) return { ...files, sha256, input, text: null };
  // Rather than hold the bytes of all documents until one is asked for.
  const read = () => {
    const again = readOrReport(files.document, folder, MOST_DOCUMENT_BYTES, []);
    return again ? shown(readDocument(again, files.kind)) : GONE;
  };
  const kept = keptText(`${files.kind}-${sha256}`, read);
  const { why, line } = kept.fault();
  if (why === null) return { ...files, sha256, input, text: kept.text };
  const report = createReport(
    displayPath(files.document),
    () => (files.kind === 'pdf' ? '' : new TextDecoder().decode(bytes)),
    problems,
  );
  const place = line === null ? FILE_START : { ...FILE_START, line, endLine: line, endColumn: 2 };
  report('source-unreadable', place, why);
  return { ...files, sha256, input, text: null };
}

function shown(reading: DocumentReading): DocumentReading {
  return reading.kind === 'read' ? { ...reading, source: withoutHidden(reading.source) } : reading;
}

const GONE: DocumentReading = { kind: 'fault', why: 'it has just gone', isPassing: true };

function inputOf(
  { facts: file }: SourceFiles,
  yaml: Uint8Array,
  problems: Problem[],
): PinnedSourceInput | null {
  const key = `facts-${hash('sha256', JSON.stringify([codeDigest, file, hash('sha256', yaml)]))}`;
  const made = keptJson(keptFiles(FOLDER), key, () => {
    const read = readYamlFacts(yaml, displayPath(file), pinnedSourceSchema, 'source');
    return { input: read.facts, problems: read.problems.map(unframed) };
  });
  problems.push(...made.problems.map(framed(() => new TextDecoder().decode(yaml))));
  return made.input;
}

const FOLDER = '.cache/sources';

interface Fault {
  readonly why: string | null;
  readonly line: number | null;
}

/** The text of a document, taken out of it where that is not kept: whether there is one is kept by itself. */
function keptText(name: string, read: () => DocumentReading) {
  const kept = keptFiles(FOLDER);
  const key = `text-${hash('sha256', JSON.stringify([codeDigest, name]))}`;
  let reading: DocumentReading | undefined;
  const readOnce = (): DocumentReading => {
    if (reading) return reading;
    reading = read();
    const { source } = reading.kind === 'read' ? reading : { source: null };
    if (reading.kind === 'fault' && reading.isPassing) return reading;
    kept.set(`${key}-fault`, Buffer.from(JSON.stringify(faultOf(reading))));
    if (source) kept.set(key, Buffer.from(JSON.stringify(source)));
    return reading;
  };
  const fault = (): Fault => {
    const known = kept.get(`${key}-fault`);
    const parsed: Fault = known ? JSON.parse(known.toString()) : faultOf(readOnce());
    return parsed;
  };
  const text = (): SourceText => {
    const known = reading ? null : kept.get(key);
    if (known) {
      const source: SourceText = JSON.parse(known.toString());
      return source;
    }
    const made = readOnce();
    if (made.kind === 'fault') throw new Error(`A document cannot be read: ${made.why}`);
    return made.source;
  };
  return { fault, text };
}

function faultOf(reading: DocumentReading): Fault {
  if (reading.kind === 'fault') return { why: reading.why, line: reading.line ?? null };
  const hasWords = /[\p{L}\p{N}]/u.test(reading.source.text);
  return { why: hasWords ? null : 'there are no words in it', line: null };
}
