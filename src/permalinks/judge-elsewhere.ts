import { hasFile, type ElsewhereLedger } from './ledgers-elsewhere.ts';
import type { Ledger } from './ledger.ts';
import { ofSameSite } from './of-same-site.ts';
import { readFilesOf } from './read-files-of.ts';
import type { Repository } from './repository.ts';
import { salvageLedger } from './salvage-ledger.ts';

export interface Judgement {
  /** Ours, before the folder was moved: all that they have is recorded where we look. */
  readonly ours: readonly ElsewhereLedger[];
  /** Those that have more, which may have been lost on the way. */
  readonly unclear: readonly ElsewhereLedger[];
}

/** What ledgers in other folders are compared with. */
export interface OwnLedger {
  /** The one at hand. */
  readonly text: string | null;
  /** What releases and commits have recorded of it. */
  readonly recorded: readonly Ledger[];
  readonly isOwnReleased: boolean;
}

/**
 * Tells ledgers in other folders apart: ours before a move, and those of another site, which have nothing in common
 * with what is recorded in ours, now or ever, and stood beside it. Throws a GitFailure.
 */
export function judgeElsewhere(
  found: readonly ElsewhereLedger[],
  repository: Repository,
  { text, recorded, isOwnReleased }: OwnLedger,
): Judgement {
  if (found.length === 0) return { ours: [], unclear: [] };
  const blobs = [...new Set(found.map(({ blob }) => blob))];
  const read = [...readFilesOf(repository, blobs)].map(([blob, bytes]) => ({ blob, bytes }));
  const texts = new Map(
    [...ofSameSite(read, text)].map(({ blob, bytes }) => [blob, bytes.toString()]),
  );
  const known = [salvageLedger(text ?? ''), ...recorded];
  const verdicts = found.map((ledger) => {
    const addresses = [...salvageLedger(texts.get(ledger.blob) ?? '').keys()];
    const count = addresses.filter((address) => known.some((ledger) => ledger.has(address))).length;
    if (addresses.length === 0) return { ledger, verdict: 'other' };
    if (count === addresses.length) return { ledger, verdict: 'ours' };
    if (count > 0 || !stoodBeside(ledger, repository, isOwnReleased))
      return { ledger, verdict: 'unclear' };
    return { ledger, verdict: 'other' };
  });
  const of = (sought: string) =>
    verdicts.flatMap(({ ledger, verdict }) => (verdict === sought ? [ledger] : []));
  return { ours: of('ours'), unclear: of('unclear') };
}

function stoodBeside(
  { isReleased, revision }: ElsewhereLedger,
  repository: Repository,
  isOwnReleased: boolean,
): boolean {
  return isReleased ? isOwnReleased : hasFile(repository, revision, repository.ledger);
}
