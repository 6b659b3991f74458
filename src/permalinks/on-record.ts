import type { OnRecord } from '../model/on-record.ts';
import { factsOf } from './facts.ts';
import { splitAddress } from '../model/address.ts';
import type { Ledger } from './ledger.ts';

/** Looks up what a ledger has of an address. */
export function onRecord(address: string, ledger: Ledger): OnRecord | undefined {
  const record = ledger.get(address);
  if (!record) return undefined;
  const { anchor } = splitAddress(address);
  const { speaker, title, name, form } = factsOf(anchor, record).at(-1) ?? {};
  return {
    published: record.published,
    isAbsorbed: record.absorbed !== undefined,
    name: speaker ?? title ?? name ?? null,
    form: form ?? null,
    words: (record.versions ?? []).map(({ text }) => [text].flat()),
  };
}
