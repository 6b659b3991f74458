import type { Quotation } from './find-quotations.ts';
import type { Named } from './named.ts';
import type { Setting } from './setting.ts';
import { unnamed } from './unnamed.ts';

/** Who speaks in a language in which names have no capitals: whom the words right before a quotation name as that. */
export function speakerBeside(
  { parts }: Quotation,
  { text, tongue: { beside, houses } }: Setting,
): Named | null {
  const [start, end] = [parts[0]?.start ?? 0, parts.at(-1)?.end ?? 0];
  const block = text.lastIndexOf('\n', start - 1) + 1;
  const before = text.slice(Math.max(block, start - REACH), start);
  const name = beside?.before.exec(before)?.groups?.['who']?.trim() ?? '';
  if (!beside || name === '' || beside.nobody.test(name)) return null;
  if (beside.says?.test(text.slice(end, end + 60)) === false) return null;
  const isHouse = houses.test(name) && !beside.person.test(name);
  return { ...unnamed(name, isHouse, name), check: '' };
}

const REACH = 150;
