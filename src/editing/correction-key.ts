const KEYS: Readonly<Record<string, 'quote' | 'actor' | 'event'>> = {
  q: 'quote',
  a: 'actor',
  d: 'event',
};

/** By which key a correction names what an anchor is of; undefined for the article as a whole. */
export function correctionKey(anchor: string): 'quote' | 'actor' | 'event' | undefined {
  return KEYS[anchor.charAt(0)];
}
