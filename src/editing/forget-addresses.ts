import { displayPath } from '../article/read-or-report.ts';
import type { Content } from '../content/read-content.ts';
import { isOfFile, splitAddress } from '../model/address.ts';
import type { OpenedLedger } from '../permalinks/open-ledger.ts';
import { closestWord } from '../text/closest-word.ts';
import { refusal } from './refusal.ts';

export interface Forgotten {
  readonly ledger: OpenedLedger;
  readonly addresses: readonly string[];
}

/**
 * The ledger with a note that addresses were recorded, but never published; that of an article stands for all that it
 * had. Throws a ContentError where a release has carried one, where the content has it, or where it is not known.
 * `today` is ISO 8601.
 */
export function forgetAddresses(
  names: readonly string[],
  content: Content,
  today: string,
): Forgotten {
  const { ledger } = content;
  if (names.length > 0) refuseBlind(ledger);
  const addresses = names.flatMap((name) => addressesOf(name, content));
  for (const address of addresses) refuseUnfit(address, content);
  const current = new Map(ledger.records.current);
  const carried = new Map(ledger.records.carried);
  for (const address of addresses) {
    const record = current.get(address) ?? carried.get(address);
    carried.delete(address);
    if (!record) continue;
    // What was never published owes nobody its words.
    current.set(address, { published: record.published, dropped: record.dropped ?? today });
  }
  return { ledger: { ...ledger, records: { ...ledger.records, current, carried } }, addresses };
}

function addressesOf(name: string, { ledger, ids }: Content): readonly string[] {
  const asked = name.replace(/^.*\/articles\//u, '').replace(/\/(?=#|$)/u, '');
  const { current, carried } = ledger.records;
  const known = [...new Set([...current.keys(), ...carried.keys()])];
  const isMeant = (address: string) =>
    address === asked || (splitAddress(address).slug === asked && !ids.articleOf(asked));
  const addresses = known.filter(isMeant);
  if (addresses.length > 0) return addresses;
  throw refusal(spotOf(ledger, asked), 'id-unknown', name, closestWord(asked, known) ?? '');
}

/** While it cannot be seen what is recorded and what was published, nothing is forgotten. */
function refuseBlind(ledger: OpenedLedger): void {
  const refuse = (why: string, remedy: string) =>
    refusal(spotOf(ledger, ''), 'edit-refused', why, remedy);
  if (!ledger.isSound)
    throw refuse('the ledger is in disorder', 'Mend it first: npx verbatim permalinks --write.');
  if (!ledger.hasRelease)
    throw refuse('what was published cannot be seen', 'Do first what npx verbatim check says.');
}

function refuseUnfit(address: string, { ledger, ids }: Content): void {
  const { slug, anchor } = splitAddress(address);
  const refuse = (why: string, remedy: string) =>
    refusal(spotOf(ledger, address), 'edit-refused', why, remedy);
  if (ledger.records.released.has(address)) {
    const by = ledger.published?.nameOf(address) ?? 'a release';
    throw refuse(
      `${by} has published “${address}”`,
      isOfFile(address)
        ? 'What was published stays: put its files back. Of a document with rights: none nothing is shown.'
        : `To take it from readers: npx verbatim withdraw ${address} --reason "…".`,
    );
  }
  const isThere =
    ids.files.has(address) || (anchor === '' ? ids.articleOf(slug) : ids.idAt(address));
  if (isThere) throw refuse(`“${address}” is in the content`, 'Take it out of the content first.');
}

function spotOf({ file }: OpenedLedger, address: string) {
  return {
    path: displayPath(file.path),
    text: file.text ?? '',
    place: file.placeOf(address),
  };
}
