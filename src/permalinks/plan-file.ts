import type { Permalink } from '../schema/permalink.ts';
import { compact } from './make-record.ts';
import type { Ledgers } from './plan-ledger.ts';
import type { StandingFile } from './standing-file.ts';

/** What the ledger is to have of a document, a plain page, a topic or an author: another document is added where readers are told of it. */
export function planFile(
  { address, title, sha256, replaced }: StandingFile,
  { released, current }: Ledgers,
  today: string,
): Permalink {
  const known = released.get(address);
  const provisional = current.get(address);
  if (!known) {
    const published = provisional?.published ?? today;
    const since = provisional?.facts?.[0]?.since ?? today;
    const label = title ?? provisional?.label;
    return compact({ published, label, facts: sha256 ? [{ since, sha256 }] : undefined });
  }
  const last = lastDocument(known);
  const [newest] = replaced;
  if (sha256 === null || last === sha256 || !newest) return known;
  if (!replaced.some(({ was }) => was === last)) return known;
  return { ...known, facts: [...(known.facts ?? []), { since: newest.date, sha256 }] };
}

/** The checksum of the document that was published last. */
export function lastDocument({ facts = [] }: Permalink): string | undefined {
  return facts.at(-1)?.sha256;
}
