import type { DateValue } from '../dates/parse-date.ts';
import type { PinnedSourceInput, Rights } from '../schema/pinned-source.ts';
import { readDate } from './read-date.ts';

/** A document that quotations are checked against, as readers are told of it. JSON-safe. */
export interface PinnedSource {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  /** Where an archive keeps it. */
  readonly archived: string | null;
  readonly retrieved: DateValue | null;
  readonly published: DateValue | null;
  /** BCP 47. */
  readonly lang: string;
  readonly publisher: string | null;
  /** Address of the recording that it is of. */
  readonly media: string | null;
  readonly rights: Rights;
  /** Of its bytes, in hexadecimal. */
  readonly sha256: string;
  /** The documents whose place it has taken, newest first. */
  readonly replaced: readonly Replacement[];
}

export interface Replacement {
  readonly date: DateValue | null;
  readonly note: string;
  /** SHA-256 of the document that was replaced. */
  readonly was: string;
}

/** `lang` is the site’s. */
export function readPinnedSource(
  id: string,
  sha256: string,
  facts: PinnedSourceInput,
  lang: string,
): PinnedSource {
  return {
    id,
    title: facts.title,
    url: facts.url ?? null,
    archived: facts.archived ?? null,
    retrieved: readDate(facts.retrieved),
    published: readDate(facts.published),
    lang: facts.lang ?? lang,
    publisher: facts.publisher ?? null,
    media: facts.media ?? null,
    rights: facts.rights,
    sha256,
    replaced: facts.replaced.map(({ date, note, was }) => ({ date: readDate(date), note, was })),
  };
}
