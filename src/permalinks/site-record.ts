import { z } from 'zod';
import { toLines } from '../problems/code-frame.ts';

/** Which site a ledger belongs to, where it was begun anew in a copy of another one’s project. */
export interface SiteRecord {
  /** Eight hexadecimal digits. */
  readonly site: string;
  /** The day on which it was begun. */
  readonly published: string;
}

/** The line of a ledger that says so, the first after its head. */
export function formatSite({ site, published }: SiteRecord): string {
  return `${START}${JSON.stringify({ site, published })}`;
}

export function isSiteLine(line: string): boolean {
  return line.startsWith(START);
}

/** What a line says of the site; null where it does not say it as `formatSite` writes it. */
export function readSiteLine(line: string): SiteRecord | null {
  return isSiteLine(line) ? parse(line.slice(START.length)) : null;
}

/** The site that the text of a ledger belongs to, in whatever order the rest of it is; null where none is named. */
export function siteOf(text: string): SiteRecord | null {
  if (!text.includes('"*"')) return null;
  for (const line of toLines(text)) {
    const site = readSiteLine(line);
    if (site) return site;
  }
  return parse(text, '*');
}

const START = ', "*": ';

const siteSchema = z.strictObject({
  site: z.string().regex(/^[0-9a-f]{8}$/u),
  published: z.iso.date(),
});

/** Reads JSON, or of an object one value. A ledger that a formatter has broken up is JSON still. */
function parse(json: string, key?: string): SiteRecord | null {
  try {
    const value: unknown = JSON.parse(json);
    return (
      siteSchema.safeParse(key === undefined ? value : Reflect.get(Object(value), key)).data ?? null
    );
  } catch {
    return null;
  }
}
