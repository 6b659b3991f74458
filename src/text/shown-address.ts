import { domainToASCII } from 'node:url';
import { clip } from './clip.ts';
import { decodePercents } from './decode-percents.ts';

/** The address that the text of a link shows, where it is another than the one the link leads to; else null. */
export function shownAddress(text: string, url: string): string | null {
  if (text === url) return null;
  const seen = asSeen(text);
  const mail = /^(?:mailto:)?([^\s@:/]+@[^\s@/]+\.[^\s@/]+)$/iu.exec(seen)?.[1];
  if (mail !== undefined) return isMailTo(mail, url) ? null : seen;
  const isOutside = !/^[/#]/u.test(url);
  const bare = isOutside && DOMAIN.test(seen) && !FILE_NAME.test(seen) ? [seen] : [];
  const full = seen.match(/(?<![\p{L}\p{N}])(?:https?:|www\.)[^\s<>"“”«»„]+/giu) ?? [];
  return [...bare, ...full].find((address) => !isSame(address, url)) ?? null;
}

/** What a reader sees of a text, its beginning where it is longer than any address. */
function asSeen(text: string): string {
  const seen = text
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return clip(seen, 2000);
}

const DOMAIN = /^(?:[\p{L}\p{N}_-]+\.)+\p{L}[\p{L}\p{N}-]+(?::\d+)?(?:[/?#]\S*)?$/u;

// Of these, no domain ends in any.
const FILE_NAME =
  /^[^/]+\.(?:md|jsx?|tsx?|html?|php|pdf|txt|json|xml|css|csv|docx?|xlsx?|png|jpe?g)$/iu;

function isMailTo(mail: string, url: string): boolean {
  const recipients = /^mailto:([^?]*)/iu.exec(url)?.[1] ?? '';
  return decodePercents(recipients).toLowerCase().split(',').includes(mail.toLowerCase());
}

/** Whether a shown address, which may be cut short by an ellipsis, is that of a link as far as it goes. */
function isSame(shown: string, url: string): boolean {
  const [known = '', ...cut] = shown.split(/…|\.{3,}/u);
  const said = parts(cut.length > 0 ? known : known.replace(/[\p{P}\p{S}]+$/u, ''));
  const meant = parts(url);
  if (said.host !== meant.host) return false;
  if (cut.length > 0) return meant.rest.startsWith(said.rest);
  return meant.rest === said.rest || /^[/?#]/u.test(after(meant.rest, said.rest));
}

function after(whole: string, start: string): string {
  return whole.startsWith(start) ? whole.slice(start.length) : '';
}

/** The host as a browser knows it, and what follows it as a reader does. */
function parts(address: string): { host: string; rest: string } {
  const [, authority = '', rest = ''] =
    /^(?:https?:)?[^\p{L}\p{N}]*([^/?#\\∕⁄]*)(.*)$/iu.exec(address) ?? [];
  const host = domainToASCII(authority.replace(/:(?:80|443)?$/u, '')).replace(/^www\./u, '');
  return { host: host || authority, rest: decodePercents(rest).replace(/\/$/u, '') };
}
