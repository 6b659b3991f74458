import { kindOf } from '../model/anchor.ts';
import type { Permalink } from '../schema/permalink.ts';
import { versionOf } from './next-states.ts';
import type { PublicId } from './public-id.ts';

/** The record of an id that was not published before. */
export function begin(
  { anchor, label, facts, words }: PublicId,
  provisional: Permalink | undefined,
  history: Permalink | undefined,
  today: string,
): Permalink {
  const published = provisional?.published ?? today;
  if (history) {
    const { versions, facts: before } = history;
    return compact({ published, label: history.label ?? label, versions, facts: before });
  }
  const date = provisional?.versions?.[0]?.date ?? today;
  const since = provisional?.facts?.[0]?.since ?? today;
  return compact({
    published,
    label,
    versions: words ? [{ date, ...versionOf(words) }] : undefined,
    // Of anything else the label tells all.
    facts: kindOf(anchor) === 'quote' ? [{ since, ...facts }] : undefined,
  });
}

/** Without the facts that are not known. */
export function compact(
  permalink: {
    readonly [K in keyof Permalink]?: Permalink[K] | undefined;
  } & { readonly published: string },
): Permalink {
  const {
    published,
    due,
    label,
    now,
    absorbed,
    withdrawn,
    erased: day,
    versions,
    facts,
    told,
  } = permalink;
  return {
    published,
    ...(due !== undefined && { due }),
    ...(label !== undefined && { label }),
    ...(now !== undefined && { now }),
    ...(absorbed !== undefined && { absorbed }),
    ...(withdrawn !== undefined && { withdrawn }),
    ...(day !== undefined && { erased: day }),
    ...(versions !== undefined && { versions: [...versions] }),
    ...(facts !== undefined && { facts: [...facts] }),
    ...(told !== undefined && told.length > 0 && { told }),
  };
}

/** The address, its days and the notice: the words, the names and the checksums are gone. */
export function erased(
  known: Permalink,
  now: string | undefined,
  day: string | undefined,
  told: Permalink['told'],
): Permalink {
  const { published, absorbed, withdrawn = now === undefined ? day : undefined } = known;
  return compact({ published, now, absorbed, withdrawn, erased: known.erased ?? day, told });
}
