import { decodePercents } from './decode-percents.ts';

/** The id that an address names after its `#`, without escapes and a text directive; empty where it names none. */
export function fragmentOf(address: string): string {
  const fragment = /#(.*)$/su.exec(address)?.[1] ?? '';
  return decodePercents(fragment.replace(/:~:.*$/su, ''));
}
