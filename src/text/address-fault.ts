import { decodePercents } from './decode-percents.ts';
import { hostFault } from './host-fault.ts';

/** Why an address is not one that readers can follow safely, and what to write, as it reads after “Write …”. */
export interface AddressFault {
  readonly why: string;
  readonly write: string;
}

/** The fault of an `http:`, `https:` or `mailto:` address, or of one of this site, `/…` or `#…`; null where it has none. */
export function addressFault(url: string): AddressFault | null {
  if (url.length > MOST_LENGTH) return TOO_LONG;
  if (CONTROLS.test(url) || CONTROLS.test(decodePercents(url))) return BROKEN_UP;
  if (UNSEEN.test(url)) return HIDDEN;
  if (/^mailto:./iu.test(url)) return /\s/u.test(url) ? SPACED : null;
  if (/^#./u.test(url)) return null;
  if (url.includes('\\')) return BACKSLASH;
  if (/^\/(?!\/)/u.test(url)) return /^\/%(?:2f|5c)/iu.test(url) ? BACKSLASH : null;
  const authority = /^https?:\/\/([^/?#]+)/iu.exec(url)?.[1];
  if (authority === undefined) return OTHER_KIND;
  if (/\s/u.test(url)) return SPACED;
  if (authority.includes('@')) return USER_NAME;
  return hostFault(authority) ?? endFault(url) ?? (URL.canParse(url) ? null : OTHER_KIND);
}

const MOST_LENGTH = 2000;
const TOO_LONG = {
  why: `it has more than ${MOST_LENGTH} characters`,
  write: 'a shorter address of the same page',
};

const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u;

// Two joiners are letters to some scripts.
const UNSEEN = /(?![\u200C\u200D])\p{Default_Ignorable_Code_Point}/u;

const OTHER_KIND = {
  why: 'it is none of the kinds that are allowed',
  write:
    'a full https:// address, mailto:, an address of this site that begins with a single /, or #q-…',
};
const BROKEN_UP = {
  why: 'it holds a line break or another control character',
  write: 'it in one line, without %0A, %0D and their like',
};
const HIDDEN = {
  why: 'it holds a character that nobody sees',
  write: 'it anew by hand, from its first letter to its last',
};
const SPACED = { why: 'it holds a space', write: '%20 for each space' };
const BACKSLASH = {
  why: 'it holds a backslash, which browsers take for a slash',
  write: 'a single / for each, and %5C within the query',
};
const USER_NAME = {
  why: 'it has a user name before its host, so that it seems to lead to another',
  write: 'the address without what stands before the @, and %40 for an @ further on',
};

/** Where an address stands bare in the text, the mark after it is taken for a part of it. */
function endFault(url: string): AddressFault | null {
  const mark = /(?=\P{ASCII})\p{P}$/u.exec(url)?.[0];
  if (mark === undefined) return null;
  return { why: `it ends with “${mark}”`, write: 'it between < and >, without the mark after it' };
}
