import { z } from 'zod';
import { DOCUMENT_KINDS, type DocumentKind } from '../../schema/pinned-source.ts';
import { decodeText } from './decode-text.ts';
import type { DocumentFault, DocumentReading } from './document-reading.ts';
import { markSpeakers } from './mark-speakers.ts';
import type { Passage } from './passage.ts';
import { readCaptions } from './read-captions.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { readPlainText } from './read-plain-text.ts';
import { textOfPassages } from './text-of-passages.ts';

/** Reads a document that `createDocumentReader` has sent to its thread. */
export async function answerReading(question: unknown): Promise<DocumentReading> {
  try {
    const { bytes, kind } = asked.parse(question);
    const reading = await read(bytes, kind);
    if (reading.kind === 'read' && reading.source.blocks.length === 0)
      return { kind: 'fault', why: 'there are no words in it' };
    return reading;
  } catch (error) {
    // All that recurs goes through what stands in one another.
    if (error instanceof RangeError)
      return { kind: 'fault', why: 'its parts are nested too deeply' };
    return { kind: 'fault', why: `reading it failed (${String(error)})` };
  }
}

const asked = z.object({ bytes: z.instanceof(Uint8Array), kind: z.enum(DOCUMENT_KINDS) });

async function read(bytes: Uint8Array, kind: DocumentKind): Promise<DocumentReading> {
  if (kind === 'html') return sourceOf(readHtml(bytes));
  if (kind === 'pdf') {
    // It takes a third of a second to load.
    const { readPdf } = await import('./pdf/read-pdf.ts');
    return readPdf(bytes);
  }
  const text = decodeText(bytes);
  if (typeof text !== 'string') return text;
  if (kind === 'md') return sourceOf(readMarkdown(text));
  return kind === 'txt' ? sourceOf(readPlainText(text)) : readCaptions(text, kind);
}

function sourceOf(passages: readonly Passage[] | DocumentFault): DocumentReading {
  if ('kind' in passages) return passages;
  return { kind: 'read', source: textOfPassages(markSpeakers(passages)) };
}
