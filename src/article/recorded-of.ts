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
  const placeAt = (address: string): RecordedPlace[] => {
    const record = onRecord(address);
    return record ? [{ address, since: record.published }] : [];
  };
  const placesOf = (
    kind: AnchorKind,
    things: readonly { readonly id: string; readonly formerly: readonly string[] }[],
  ) =>
    things.flatMap(({ id, formerly: former }): [string, RecordedPlace][] => {
      const addresses = [...formerly, slug].flatMap((own) =>
        [...former, id].map((known) => addressOf(own, anchorOf(kind, known))),
      );
      const first = earliest(addresses.flatMap(placeAt));
      return first ? [[id, first]] : [];
    });
  const own = [...formerly, slug].filter((each) => !onRecord(each)?.isAbsorbed);
  const first = earliest(own.flatMap(placeAt));
  return {
    since: first?.since ?? null,
    firstSlug: first?.address ?? null,
    quotes: placesOf('quote', quotes),
    events: placesOf('event', timeline),
    withdrawn: nameWithdrawn(naming, recordsOf),
  };
}

/** Of those of one day, the one that stands first. */
function earliest(places: readonly RecordedPlace[]): RecordedPlace | undefined {
  return places.toSorted((a, b) => (a.since < b.since ? -1 : Number(a.since > b.since)))[0];
}
