import { lastDay } from '../../dossier/by-day.ts';
import { changesOf } from '../../dossier/change.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { PageContext } from '../../model/page-context.ts';
import { feedDay } from '../feeds/feed-day.ts';
import { type DataFile, dataFiles, type Dated } from './data-files.ts';
import { type DataSetName, DATA_SET_NAMES } from './data-sets.ts';
import { actorRecord, correctionRecord, eventRecord } from './dossier-records.ts';
import { quotationRecords } from './quotation-records.ts';
import type { DataRecord } from './records.ts';

export interface NamedDataFile {
  readonly name: DataSetName;
  readonly file: DataFile<DataRecord>;
}

/** The files of data of the whole site. */
export function siteData(dossier: Dossier, context: PageContext): readonly NamedDataFile[] {
  return DATA_SET_NAMES.flatMap((name) =>
    dataFiles(name, SETS[name](dossier, context), context).map((file) => ({ name, file })),
  );
}

type ReadSet = (dossier: Dossier, context: PageContext) => readonly Dated<DataRecord>[];

const SETS: Readonly<Record<DataSetName, ReadSet>> = {
  quotations: ({ articles }, context) =>
    articles.flatMap((article) => {
      const month = monthOf(feedDay(article));
      return quotationRecords(article, context).map((record) => ({ month, record }));
    }),
  events: ({ events }, context) =>
    events.map((event) => ({
      month: monthOf(lastDay(event.date)),
      record: eventRecord(event, context),
    })),
  actors: ({ actors }, context) =>
    [...actors.values()].map((actor) => ({ month: null, record: actorRecord(actor, context) })),
  corrections: ({ articles }, context) =>
    changesOf(articles).map((change) => ({
      month: monthOf(lastDay(change.date)),
      record: correctionRecord(change, context),
    })),
};

function monthOf(day: string | null): string | null {
  return day === null ? null : day.slice(0, -'-01'.length);
}
