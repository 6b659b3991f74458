import { lettersOf } from '../../text/scripts-with.ts';

const tall = new RegExp(`[${lettersOf('tall')}]`, 'u');
const full = new RegExp(`[${lettersOf('full')}]`, 'u');

/** How far apart lines of a text are to stand, in its type sizes: some scripts build higher than Latin. */
export function lineHeight(text: string): number {
  if (tall.test(text)) return 1.6;
  return full.test(text) ? 1.4 : 1.2;
}
