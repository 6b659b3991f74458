import { fileURLToPath } from 'node:url';
import {
  getDocument,
  InvalidPDFException,
  PasswordException,
  type PDFDocumentProxy,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { DocumentFault, DocumentReading } from '../document-reading.ts';
import { markSpeakers } from '../mark-speakers.ts';
import { textOfPassages } from '../text-of-passages.ts';
import { createJoinLines } from './join-lines.ts';
import { type PageLine, linesOfPage } from './lines-of-page.ts';
import { passagesOfLines } from './passages-of-lines.ts';
import { withoutRunningHeads } from './without-running-heads.ts';

/** The text of a PDF, in the order in which it is written down there. */
export async function readPdf(bytes: Uint8Array): Promise<DocumentReading> {
  const task = getDocument({
    data: bytes,
    cMapUrl: resource('cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: resource('standard_fonts/'),
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    stopAtErrors: true,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    return readPages(await linesOfPages(await task.promise));
  } catch (error) {
    return faultOf(error);
  } finally {
    await task.destroy();
  }
}

function resource(folder: string): string {
  return fileURLToPath(new URL(folder, import.meta.resolve('pdfjs-dist/package.json')));
}

async function linesOfPages(document: PDFDocumentProxy): Promise<readonly (readonly PageLine[])[]> {
  const pages: (readonly PageLine[])[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const content = await page.getTextContent({ disableNormalization: true });
    pages.push(linesOfPage(content, number));
    page.cleanup();
  }
  return pages;
}

function readPages(pages: readonly (readonly PageLine[])[]): DocumentReading {
  const lines = withoutRunningHeads(pages);
  const text = pages.flatMap((page) => page.map((line) => line.text)).join('');
  if (text.trim() === '') return fault(PICTURES);
  const unknown = text.match(UNKNOWN)?.length ?? 0;
  if (unknown * 10 > text.length) return fault(NO_LETTERS);
  const passages = markSpeakers(passagesOfLines(lines));
  return { kind: 'read', source: textOfPassages(passages, createJoinLines(lines)) };
}

/** The replacement character, and letters that only a font knows. */
const UNKNOWN = /[\u{FFFD}\p{Co}]/gu;

const PICTURES =
  'it has no text in it, only pictures of pages; have a program for text recognition (OCR) add the text';
const NO_LETTERS =
  'its fonts do not say which letters they draw; print it to a PDF anew, or have a program for text recognition (OCR) read it';

function faultOf(error: unknown): DocumentFault {
  if (error instanceof PasswordException)
    return fault('it is encrypted; save it without a password');
  if (error instanceof InvalidPDFException)
    return fault('it is damaged, or no PDF; retrieve it once more');
  if (error instanceof RangeError) return fault('its parts are nested too deeply');
  return fault(`it is damaged (${error instanceof Error ? error.message : String(error)})`);
}

function fault(why: string): DocumentFault {
  return { kind: 'fault', why };
}
