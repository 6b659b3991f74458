import { changesOf } from '../dossier/change.ts';
import { lastDay } from '../dossier/by-day.ts';
import { feedDay } from '../formats/feeds/feed-day.ts';
import { type DataFile, dataFiles, type Dated } from '../formats/data/data-files.ts';
import { type DataSetName, DATA_SET_NAMES } from '../formats/data/data-sets.ts';
import { actorRecord, correctionRecord, eventRecord } from '../formats/data/dossier-records.ts';
import { quotationRecords } from '../formats/data/quotation-records.ts';
import type { DataRecord } from '../formats/data/records.ts';
import { dossier, fileOf, pageContext, rememberByDossier } from './_content.ts';

/** The files of data of the whole site. */
export const data = rememberByDossier(() =>
  DATA_SET_NAMES.flatMap((name) =>
    dataFiles(name, SETS[name](), pageContext()).map((file) => ({ name, file })),
  ),
);

/** Where those are that have records, and where `hasYears`, those too that list years. */
export function dataPaths(hasYears: boolean) {
  return data()
    .filter(({ file }) => hasYears || file.items)
    .map((each) => fileOf({ file: each.file.path }, each));
}

export interface NamedDataFile {
  readonly name: DataSetName;
  readonly file: DataFile<DataRecord>;
}

const SETS: Readonly<Record<DataSetName, () => readonly Dated<DataRecord>[]>> = {
  quotations: () =>
    dossier().articles.flatMap((article) => {
      const year = yearOf(feedDay(article));
      return quotationRecords(article, pageContext()).map((record) => ({ year, record }));
    }),
  events: () =>
    dossier().events.map((event) => ({
      year: yearOf(lastDay(event.date)),
      record: eventRecord(event, pageContext()),
    })),
  actors: () =>
    [...dossier().actors.values()].map((actor) => ({
      year: null,
      record: actorRecord(actor, pageContext()),
    })),
  corrections: () =>
    changesOf(dossier().articles).map((change) => ({
      year: yearOf(lastDay(change.date)),
      record: correctionRecord(change, pageContext()),
    })),
};

function yearOf(day: string | null): string | null {
  return day === null ? null : day.slice(0, -6);
}
