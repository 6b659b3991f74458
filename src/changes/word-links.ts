import { splitAddress } from '../model/address.ts';
import { countOf } from '../text/count-of.ts';
import type { LinkChanges } from './changes.ts';
import { code } from './word-things.ts';

/** Links that are lost, as items of a Markdown list. */
export function wordLost({ lost }: LinkChanges): readonly string[] {
  return gathered(lost).map((address) => `- ${address}`);
}

/** The same of those that lead elsewhere from now on. */
export function wordLed({ ledOn, withdrawn }: LinkChanges): readonly string[] {
  return [
    ...gathered(ledOn).map((address) => `- ${address}: led on from now on`),
    ...gathered(withdrawn).map((address) => `- ${address}: a notice from now on`),
  ];
}

/** With an article, the anchors in it are only counted. */
function gathered(addresses: readonly string[]): readonly string[] {
  const whole = new Set(addresses.filter((address) => !address.includes('#')));
  const within = Map.groupBy(addresses, (address) => splitAddress(address).slug);
  return addresses.flatMap((address) => {
    const { slug, anchor } = splitAddress(address);
    if (anchor !== '') return whole.has(slug) ? [] : [code(address)];
    const anchors = (within.get(slug)?.length ?? 1) - 1;
    return [anchors > 0 ? `${code(address)} with ${countOf(anchors, 'anchor')}` : code(address)];
  });
}
