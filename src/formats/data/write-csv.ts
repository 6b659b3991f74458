import { stringify } from 'csv-stringify/sync';
import type { DataRecord } from './records.ts';

/**
 * Records as CSV, after RFC 4180, with a head; lists are parted by spaces, what is not known is empty. A cell that a
 * spreadsheet would take for a formula, since it begins with `=`, `+`, `-` or `@`, has an apostrophe before it: whoever
 * needs the words as they are takes the JSON.
 */
export function writeCsv(records: readonly DataRecord[], columns: readonly string[]): string {
  return stringify(records.map(flat), {
    header: true,
    columns,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}

function flat(record: DataRecord): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, [value ?? ''].flat().join(' ')]),
  );
}

/** The columns of records, by the names of what they hold: the parts of a quotation are in its words; roles fit in no cell. */
export function columnsOf(schema: { readonly shape: object }): readonly string[] {
  return Object.keys(schema.shape).filter((name) => name !== 'parts' && name !== 'roles');
}
