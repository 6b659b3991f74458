/** What an article has anchors for, by the key under which a correction names it. */
export type AnchorKind = 'quote' | 'actor' | 'event';

const PREFIXES: Readonly<Record<AnchorKind, string>> = { quote: 'q-', actor: 'a-', event: 'd-' };

export const ANCHOR_KINDS: readonly AnchorKind[] = ['quote', 'actor', 'event'];

/** The anchor of what has an id: `q-some-words`. */
export function anchorOf(kind: AnchorKind, id: string): string {
  return PREFIXES[kind] + id;
}

/** The id of the element around the words that state the date of an event. */
export function dateMarkOf(id: string): string {
  return `t-${id}`;
}

/** The anchor of a quotation on the page of the source that it was checked against. */
export function citedAnchorOf(slug: string, id: string): string {
  return `${PREFIXES.quote}${slug}/${id}`;
}

/** The id of the list that tells how a quotation was changed. */
export function revisionsAnchorOf(id: string): string {
  return `r-${id}`;
}

/** What an anchor is of; undefined for an article as a whole, '', and for a paragraph. */
export function kindOf(anchor: string): AnchorKind | undefined {
  return ANCHOR_KINDS.find((kind) => anchor.startsWith(PREFIXES[kind]));
}

/** The lists of the frontmatter, by what stands in them. */
export const LISTS = { quote: 'quotes', actor: 'actors', event: 'dates' } as const;

/** The list in which an anchor’s entry stands. */
export function listOfAnchor(anchor: string): (typeof LISTS)[AnchorKind] {
  return LISTS[kindOf(anchor) ?? 'quote'];
}

/** The id of what an anchor is of. */
export function idOf(anchor: string): string {
  const kind = kindOf(anchor);
  return kind ? anchor.slice(PREFIXES[kind].length) : anchor;
}

interface Named {
  readonly id?: string | undefined;
  readonly formerly?: readonly string[] | undefined;
}

/** The anchors of something that is listed, the present one first. */
export function anchorsOfEntry(kind: AnchorKind, { id = '', formerly = [] }: Named): string[] {
  return [id, ...formerly].map((known) => anchorOf(kind, known));
}

/** The anchor that an id has of the same kind as another anchor. */
export function anchorLike(anchor: string, id: string): string {
  const kind = kindOf(anchor);
  return kind ? anchorOf(kind, id) : id;
}

/** The anchors that something withdrawn had, the last one first; its `id` is an anchor. */
export function anchorsOfWithdrawn({ id: anchor = '', formerly = [] }: Named): string[] {
  return [anchor, ...formerly.map((former) => anchorLike(anchor, former))];
}

/** The anchor of what a correction concerns; '' where it is the article as a whole. */
export function anchorOfCorrection(correction: {
  readonly [K in AnchorKind]?: string | undefined;
}): string {
  const kind = ANCHOR_KINDS.find((each) => correction[each] !== undefined);
  return kind === undefined ? '' : anchorOf(kind, correction[kind] ?? '');
}
