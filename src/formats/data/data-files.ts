import { type PageContext, urlOf } from '../../model/page-context.ts';
import { sitePath } from '../../model/site-path.ts';
import { formatOf } from './format-of.ts';

/** A record, and the year by which a large set is parted; null where none is known. */
export interface Dated<T> {
  readonly year: string | null;
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
  readonly year: string;
  readonly items: number;
  readonly json: string;
  readonly csv: string;
}

/** The files of a set: one, or where that would be large, one a year and a list of them. */
export function dataFiles<T>(
  name: string,
  dated: readonly Dated<T>[],
  context: PageContext,
): readonly DataFile<T>[] {
  const items = dated.map(({ record }) => record);
  const head = { format: formatOf(name), schema: schemaUrl(name, context) };
  const whole: DataFile<T> = { ...head, path: name, items, years: null };
  if (Buffer.byteLength(JSON.stringify(items)) <= MOST_BYTES) return [whole];
  const byYear = [...Map.groupBy(dated, ({ year }) => year ?? UNDATED)].toSorted(([a], [b]) =>
    a < b ? 1 : -1,
  );
  const years = byYear.map(([year, own]) => ({
    ...{ year, items: own.length },
    json: dataUrl(`${name}/${year}.json`, context),
    csv: dataUrl(`${name}/${year}.csv`, context),
  }));
  return [
    { ...head, path: name, items: null, years },
    ...byYear.map(([year, own]): DataFile<T> => {
      const records = own.map(({ record }) => record);
      return { ...head, path: `${name}/${year}`, items: records, years: null };
    }),
  ];
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
