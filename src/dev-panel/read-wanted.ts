import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { ENTRY_KINDS, type Wanted } from './panel-messages.ts';

const wantedSchema = z.strictObject({
  page: z.string().max(500),
  kind: z.enum(ENTRY_KINDS),
  words: z.string().max(20_000),
  before: z.string().max(500),
  speaker: z.string().max(200).optional(),
});

const MOST_BYTES = 100_000;

/** What the panel asks for; null where it is nothing of the kind. */
export async function readWanted(request: IncomingMessage): Promise<Wanted | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length > MOST_BYTES) return null;
    chunks.push(bytes);
  }
  return wantedSchema.safeParse(parsed(Buffer.concat(chunks).toString())).data ?? null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
