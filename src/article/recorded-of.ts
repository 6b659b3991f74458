import { addressOf } from '../model/address.ts';
import { type AnchorKind, anchorOf } from '../model/anchor.ts';
import type { AddressedArticle } from '../model/addressed-article.ts';
import type { OnRecord } from '../model/on-record.ts';
import type { Recorded } from '../model/recorded.ts';
import type { RecordedPlace, TimelineEntry } from '../model/timeline-entry.ts';
import { nameWithdrawn, type NamingInput } from './name-withdrawn.ts';

type RecordedArticle = AddressedArticle & {
  readonly timeline: readonly Pick<TimelineEntry, 'id' | 'formerly'>[];
};

/** What is on record of an article; `onRecord` looks up an address, `slug` or `slug#anchor`. */
export function recordedOf(
  { slug, formerly, quotes, timeline }: RecordedArticle,
  naming: NamingInput,
  onRecord: (address: string) => OnRecord | undefined,
): Recorded {
  const recordsOf = (anchor: string): readonly OnRecord[] =>
    [slug, ...formerly].flatMap((own) => onRecord(addressOf(own, anchor)) ?? []);
  const placesOf = (
    kind: AnchorKind,
    things: readonly { readonly id: string; readonly formerly: readonly string[] }[],
  ) =>
    things.flatMap(({ id, formerly: former }): [string, RecordedPlace][] => {
      const addresses = [...formerly, slug].flatMap((own) =>
        [...former, id].map((known) => addressOf(own, anchorOf(kind, known))),
      );
      const [first] = addresses
        .flatMap((address): RecordedPlace[] => {
          const record = onRecord(address);
          return record ? [{ address, since: record.published }] : [];
        })
        .toSorted((a, b) => (a.since < b.since ? -1 : Number(a.since > b.since)));
      return first ? [[id, first]] : [];
    });
  const own = [...formerly, slug].flatMap((each) => {
    const record = onRecord(each);
    return record && !record.isAbsorbed ? [{ slug: each, since: record.published }] : [];
  });
  const [first] = own.toSorted((a, b) => (a.since < b.since ? -1 : Number(a.since > b.since)));
  return {
    since: first?.since ?? null,
    firstSlug: first?.slug ?? null,
    quotes: placesOf('quote', quotes),
    events: placesOf('event', timeline),
    withdrawn: nameWithdrawn(naming, recordsOf),
  };
}
