import { type PageContext, urlOf } from '../../model/page-context.ts';
import { sitePath } from '../../model/site-path.ts';
import { formatOf } from './format-of.ts';

/** A record, and the month by which a large set is parted, as in `2026-05`; null where none is known. */
export interface Dated<T> {
  readonly month: string | null;
  readonly record: T;
}

/** A file of data, under `/data/`. JSON-safe. */
export type DataFile<T> = DataHead &
  (
    | { readonly items: readonly T[]; readonly years: null }
    | { readonly items: null; readonly years: readonly DataYear[] }
  );

interface DataHead {
  /** Of its address, without an extension: `quotations`, `quotations/2026`. */
  readonly path: string;
  readonly format: string;
  readonly schema: string;
}

interface DataYear {
  /** Or a month of a year that would be large. */
  readonly year: string;
  readonly items: number;
  readonly json: string;
  readonly csv: string;
}

/** The files of a set: one, or where that would be large, one a year, or a month, and a list of them. */
export function dataFiles<T>(
  name: string,
  dated: readonly Dated<T>[],
  context: PageContext,
): readonly DataFile<T>[] {
  const items = dated.map(({ record }) => record);
  const head = { format: formatOf(name), schema: schemaUrl(name, context) };
  if (!isLarge(dated)) return [{ ...head, path: name, items, years: null }];
  const parts = partsBy(dated, ({ month }) => month?.slice(0, -'-05'.length))
    .flatMap(({ key, own }) =>
      isLarge(own) ? partsBy(own, ({ month }) => month ?? undefined) : [{ key, own }],
    )
    .toSorted((a, b) => (a.key < b.key ? 1 : -1));
  const years = parts.map(({ key, own }) => ({
    ...{ year: key, items: own.length },
    json: dataUrl(`${name}/${key}.json`, context),
    csv: dataUrl(`${name}/${key}.csv`, context),
  }));
  return [
    { ...head, path: name, items: null, years },
    ...parts.map(({ key, own }): DataFile<T> => {
      const records = own.map(({ record }) => record);
      return { ...head, path: `${name}/${key}`, items: records, years: null };
    }),
  ];
}

function partsBy<T>(dated: readonly Dated<T>[], keyOf: (each: Dated<T>) => string | undefined) {
  return [...Map.groupBy(dated, (each) => keyOf(each) ?? UNDATED)].map(([key, own]) => ({
    key,
    own,
  }));
}

function isLarge<T>(dated: readonly Dated<T>[]): boolean {
  return Buffer.byteLength(JSON.stringify(dated.map(({ record }) => record))) > MOST_BYTES;
}

const UNDATED = 'undated';

const MOST_BYTES = 4_000_000;

export function dataUrl(file: string, context: PageContext): string {
  return urlOf(context, sitePath(context.base, `data/${file}`));
}

/** Where the schema of a set is, which says what its records hold. */
export function schemaUrl(name: string, context: PageContext): string {
  return urlOf(context, sitePath(context.base, `schemas/${name}-1.json`));
}

/** The canonical form: words stand in it as the articles print them. */
export function writeJson<T>({ format, schema, items, years }: DataFile<T>): string {
  const head = `{"format":${JSON.stringify(format)},"schema":${JSON.stringify(schema)}`;
  const [name, lines] = items ? ['items', items] : ['years', years];
  // A line a record, so that a change is a line.
  return `${head},"${name}":[\n${lines.map((each) => JSON.stringify(each)).join(',\n')}\n]}\n`;
}
