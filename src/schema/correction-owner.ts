/** The keys by which a correction names what it concerns, with the letter that begins the anchors of each. */
const LETTERS = { quote: 'q', actor: 'a', event: 'd' } as const;

export type OwnerKey = keyof typeof LETTERS;

const KEYS: readonly OwnerKey[] = ['quote', 'actor', 'event'];

/** By which key a correction names what an anchor is of; undefined for the article as a whole. */
export function ownerKey(anchor: string): OwnerKey | undefined {
  return KEYS.find((key) => anchor.startsWith(`${LETTERS[key]}-`));
}

/** The anchor of what a correction concerns; '' where it is the article as a whole. */
export function ownerAnchor(correction: { readonly [K in OwnerKey]?: string | undefined }): string {
  const key = KEYS.find((each) => correction[each] !== undefined);
  return key === undefined ? '' : `${LETTERS[key]}-${correction[key]}`;
}
