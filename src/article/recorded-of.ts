import { addressOf } from '../model/address.ts';
import { anchorOf } from '../model/anchor.ts';
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
  const firstOf = (anchors: readonly string[]): string | null =>
    anchors
      .flatMap(recordsOf)
      .map(({ published }) => published)
      .sort()[0] ?? null;
  const since = quotes.flatMap(({ id, formerly: former }): [string, string][] => {
    const first = firstOf([id, ...former].map((known) => anchorOf('quote', known)));
    return first === null ? [] : [[id, first]];
  });
  return {
    since: firstOf(['']),
    quotes: since,
    events: timeline.flatMap(({ id, formerly: former }): [string, RecordedPlace][] => {
      const addresses = [...formerly, slug].flatMap((own) =>
        [...former, id].map((known) => addressOf(own, anchorOf('event', known))),
      );
      const [first] = addresses
        .flatMap((address): RecordedPlace[] => {
          const record = onRecord(address);
          return record ? [{ address, since: record.published }] : [];
        })
        .toSorted((a, b) => (a.since < b.since ? -1 : Number(a.since > b.since)));
      return first ? [[id, first]] : [];
    }),
    withdrawn: nameWithdrawn(naming, recordsOf),
  };
}
