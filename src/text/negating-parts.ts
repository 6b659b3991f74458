/** What negates in the part of a compound that a place cuts off before it: the “non-” of “non-violent”. */
export function negatingPartBefore(text: string, place: number): string[] {
  const before = text.slice(Math.max(0, place - REACH), place);
  const parts = /(?<!\p{L})(?:\p{L}+[-‐‑])+(?=[^\p{L}\p{N}\s]*$)/u.exec(before)?.[0] ?? '';
  return parts.match(PREFIX) ?? [];
}

/** The same behind it: the “-free” of “tax-free”. */
export function negatingPartAfter(text: string, place: number): string[] {
  const after = text.slice(place, place + REACH);
  return /^[^\p{L}\p{N}\s]{0,2}?((?:[-‐‑]\p{L}+)+)/u.exec(after)?.[1]?.match(SUFFIX) ?? [];
}

const REACH = 60;
const PREFIX =
  /(?<!\p{L})(?:non|no|not|un|in|im|il|ir|de|dis|mis|anti|contra|counter|ex|pseudo|nicht|kein|nie|gegen|niet|inte|ikke|não|не|ни|экс|анти|псевдо)[-‐‑]/giu;
const SUFFIX = /[-‐‑](?:free|less|frei|los|vrij|loos|fri|løs|lös)(?!\p{L})/giu;
