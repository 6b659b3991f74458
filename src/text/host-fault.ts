import { domainToASCII, domainToUnicode } from 'node:url';
import type { AddressFault } from './address-fault.ts';
import { scriptsWith } from './scripts-with.ts';

/** What is wrong with a host, with or without its port, that may be taken for another one. */
export function hostFault(authority: string): AddressFault | null {
  const host = authority.replace(/:\d*$/u, '');
  if (/^\[[\da-f:.]+\]$/iu.test(host)) return null;
  const sign = /[^\p{L}\p{N}\p{M}\u200C\u200D\u30FB._-]/u.exec(host)?.[0];
  if (sign !== undefined)
    return {
      why: `its host holds “${sign}”`,
      write: 'it between < and >, with its host alone before the first /',
    };
  const shown = host.toLowerCase().normalize('NFC');
  const ascii = domainToASCII(host);
  const read = domainToUnicode(ascii);
  if (shown !== read && shown !== ascii)
    return {
      why: `its host is “${read}” to a browser`,
      write: read ? `“${read}” for it` : 'its host anew',
    };
  if (read.split('.').some(isMixed))
    return {
      why: 'its host mixes letters of several scripts that look alike',
      write: 'it with letters of one script',
    };
  return null;
}

/** Whether a label has letters of more than one of the scripts whose letters look alike. */
function isMixed(label: string): boolean {
  return ALIKE.filter((script) => script.test(label)).length > 1;
}

const ALIKE = scriptsWith('alike').map((script) => new RegExp(`\\p{Script=${script}}`, 'u'));
