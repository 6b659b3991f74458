/** Whether a call writes what is kept from run to run, and may be lost at any time: `.cache/`. */
export function isKept([file]: readonly unknown[]): boolean {
  return typeof file === 'string' && /(?:^|[\\/])\.cache(?:[\\/]|$)/u.test(file);
}
