import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { changesOf } from '../../../../src/dossier/change.ts';
import { buildDossier } from '../../../../src/dossier/dossier.ts';
import { articleData } from '../../../../src/formats/data/article-data.ts';
import { dataFiles, schemaUrl, writeJson } from '../../../../src/formats/data/data-files.ts';
import {
  DATA_SET_NAMES,
  DATA_SETS,
  type DataSetName,
} from '../../../../src/formats/data/data-sets.ts';
import {
  actorRecord,
  correctionRecord,
  eventRecord,
} from '../../../../src/formats/data/dossier-records.ts';
import { publishedSchema } from '../../../../src/formats/data/published-schema.ts';
import { MOST_EVENTS } from '../../../../src/formats/data/latest-events.ts';
import { ninjs } from '../../../../src/formats/data/ninjs.ts';
import { quotationRecords } from '../../../../src/formats/data/quotation-records.ts';
import type { DataRecord } from '../../../../src/formats/data/records.ts';
import { timelineJs } from '../../../../src/formats/data/timeline-js.ts';
import { calendarEvents, writeCalendar } from '../../../../src/formats/data/write-calendar.ts';
import { columnsOf, writeCsv } from '../../../../src/formats/data/write-csv.ts';
import { listArticle } from '../../../../src/model/listed-article.ts';
import {
  context,
  sampleActor,
  sampleArticle,
  sampleDate,
  sampleQuote,
} from '../../page/sample-article.ts';

const lind = sampleActor({ id: 'lind', kind: 'person', name: 'Maria Lind' });

function sampleEvent(id: string, date: string) {
  return {
    ...({ id, title: `The ${id}, “so; called”`, status: 'occurred', mark: null } as const),
    date: sampleDate(date),
    formerly: [],
    actors: [{ id: 'lind', name: 'Maria Lind' }],
    movedTo: null,
    movedFrom: [],
    recorded: null,
    revisions: [],
  };
}

const article = sampleArticle({
  published: sampleDate('2026-05-02'),
  authors: [{ id: null, name: 'A. Writer', url: null }],
  actors: [lind, sampleActor({ id: 'port', kind: 'organization' })],
  quotes: [
    sampleQuote({ parts: ['=SUM(A1), “he” said', '-1,5\nand more'], gaps: ['interrupted'] }),
    sampleQuote({
      id: 'ill',
      parts: ['+49, “quoted”'],
      names: ['port'],
      date: sampleDate('2026-05~'),
    }),
  ],
  timeline: [
    sampleEvent('strike', '2026-05-01'),
    sampleEvent('week', '2026-05-04/2026-05-06'),
    sampleEvent('month', '2026-04'),
    sampleEvent('year', '2025~'),
  ],
  corrections: [
    { date: sampleDate('2026-05-03'), kind: 'typo', note: null, isErased: false, anchor: null },
  ],
});

const { articles, events, actors } = buildDossier([listArticle(article)], 'en');

const RECORDS: Readonly<Record<DataSetName, readonly DataRecord[]>> = {
  quotations: articles.flatMap((each) => quotationRecords(each, context)),
  events: events.map((event) => eventRecord(event, context)),
  actors: [...actors.values()].map((actor) => actorRecord(actor, context)),
  corrections: changesOf(articles).map((change) => correctionRecord(change, context)),
};

function validator() {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  return ajv;
}

test('an actor has the roles that it is known when it had', () => {
  const [actor] = [...actors.values()];
  const [from, role] = [sampleDate('2026-02-11'), 'Prime Minister'];
  const roles = [
    { role, of: null, from, to: null },
    { role: null, of: null, from: null, to: null },
  ];
  const record = actor && actorRecord({ ...actor, roles }, context);
  expect(record?.roles).toEqual([{ role, of: null, from: '2026-02-11', to: null }]);
});

describe.each(DATA_SET_NAMES)('the %s', (name) => {
  const schema = publishedSchema(name, schemaUrl(name, context));
  const dated = RECORDS[name].map((record) => ({ month: '2026-05', record }));

  test('are there, and are what their schema says, by another’s validator', () => {
    const validate = validator().compile(schema);
    const [file] = dataFiles(name, dated, context);
    const json: unknown = JSON.parse(file ? writeJson(file) : '');
    expect(RECORDS[name].length).toBeGreaterThan(0);
    expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ items: [{}] })).toBe(false);
  });

  test('as CSV are read by another’s parser, a row a record', () => {
    const csv = writeCsv(RECORDS[name], columnsOf(DATA_SETS[name]));
    const rows: unknown[] = parse(csv, { columns: true });
    expect(rows).toHaveLength(RECORDS[name].length);
  });

  test('are parted by year where they would be large, and a year by month where that would be', () => {
    const months = ['2024-12', '2025-02', '2025-01', null, '2025-02', '2025-01'];
    const size = JSON.stringify(RECORDS[name][0]).length;
    const many = Array.from({ length: Math.ceil(6_500_000 / size) }, (_, index) => ({
      month: months[index % months.length] ?? null,
      record: RECORDS[name][0],
    }));
    const files = dataFiles(name, many, context);
    expect(files.map(({ path }) => path)).toEqual([
      name,
      ...['undated', '2025-02', '2025-01', '2024'].map((part) => `${name}/${part}`),
    ]);
    const counts = files.map(({ items }) => items?.length ?? 0);
    expect(counts.reduce((sum, count) => sum + count)).toBe(many.length);
    const [list] = files;
    const validate = validator().compile(schema);
    expect(validate(JSON.parse(list ? writeJson(list) : '')), JSON.stringify(validate.errors)).toBe(
      true,
    );
  });
});

test('words are never altered in JSON; in CSV what a spreadsheet would compute is not', () => {
  const [file] = dataFiles(
    'quotations',
    RECORDS.quotations.map((record) => ({ month: null, record })),
    context,
  );
  expect(JSON.parse(file ? writeJson(file) : '')).toMatchObject({
    items: [
      {
        words: '=SUM(A1), “he” said … -1,5 and more',
        parts: ['=SUM(A1), “he” said', '-1,5\nand more'],
      },
      { words: '+49, “quoted”', said: '2026-05~', names: ['port'] },
    ],
  });
  const csv = writeCsv(RECORDS.quotations, columnsOf(DATA_SETS.quotations));
  expect(parse(csv, { columns: true })).toMatchObject([
    { words: "'=SUM(A1), “he” said … -1,5 and more" },
    { words: "'+49, “quoted”", names: 'port', to: '' },
  ]);
});

describe('the calendar', () => {
  const own = calendarEvents(events, () => '2026-05-02', context);
  const text = writeCalendar(own, 'Fish, and News');

  test('has the events that are dated to the day, by another’s parser', () => {
    const vevents = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    const read = vevents.map((each) => new ICAL.Event(each));
    expect(
      read.map(({ uid, summary, startDate, endDate }) => [
        uid,
        summary,
        String(startDate),
        String(endDate),
      ]),
    ).toEqual([
      ['rails#d-strike@example.org', 'The strike, “so; called”', '2026-05-01', '2026-05-02'],
      ['rails#d-week@example.org', 'The week, “so; called”', '2026-05-04', '2026-05-07'],
    ]);
    expect(read.every(({ startDate }) => startDate.isDate)).toBe(true);
  });

  test('is the same whenever it is made', () => {
    expect(text.match(/DTSTAMP:.*/gu)).toEqual(
      Array.from({ length: 2 }, () => 'DTSTAMP:20260502T000000Z'),
    );
    expect(writeCalendar(own, 'Fish, and News')).toBe(text);
  });

  test('may be empty', () => {
    expect(writeCalendar([], 'None')).toContain('BEGIN:VCALENDAR');
  });
});

test('of very many events, a calendar and TimelineJS have the latest', () => {
  const many = sampleArticle({
    timeline: Array.from({ length: MOST_EVENTS + 10 }, (_, index) => {
      const day = new Date(Date.UTC(2000, 0, 1 + index)).toISOString().slice(0, 10);
      return sampleEvent(`e${index}`, day);
    }),
  });
  const dossier = buildDossier([listArticle(many)], 'en');
  const own = calendarEvents(dossier.events, () => null, context);
  const { events: shown } = timelineJs(dossier.events, context);
  expect([own.length, shown.length]).toEqual([MOST_EVENTS, MOST_EVENTS]);
  expect([own[0]?.uid, shown[0]?.unique_id]).toEqual(['rails#d-e10@example.org', 'rails#d-e10']);
  expect(writeCalendar(own, 'Many').length).toBeLessThan(1_000_000);
  expect(JSON.stringify({ events: shown }).length).toBeLessThan(1_000_000);
});

test('TimelineJS is told no more of a date than is known', () => {
  const { events: told } = timelineJs(events, context);
  expect(
    told.map(({ start_date, end_date, display_date }) => [start_date, end_date, display_date]),
  ).toEqual([
    [{ year: 2025 }, undefined, expect.stringContaining('2025')],
    [{ year: 2026, month: 4 }, undefined, 'April 2026'],
    [{ year: 2026, month: 5, day: 1 }, undefined, '1 May 2026'],
    [{ year: 2026, month: 5, day: 4 }, { year: 2026, month: 5, day: 6 }, expect.any(String)],
  ]);
  expect(told[0]?.text.text).toBe(
    '<p lang="en-GB" dir="ltr"><a href="https://example.org/articles/rails/#d-year">Rails</a></p>',
  );
});

test('TimelineJS is given what the schema of it says, by another’s validator', () => {
  const validate = validator().compile(publishedSchema('timeline', schemaUrl('timeline', context)));
  const { title, events: told } = timelineJs(events, context);
  expect(validate({ title, events: told }), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ title, events: [{ ...told[0], start_date: { month: 4 } }] })).toBe(false);
});

const retraction = { date: sampleDate('2026-05-20'), reason: 'False.', instead: null };

test.each([
  ['an article', article],
  ['a retracted one', { ...article, retraction }],
  ['one with nothing optional', sampleArticle({ recorded: null })],
])('%s is a news object by the schema of the IPTC', (_, each) => {
  const ajv = validator();
  ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json', type: 'object' });
  const schema = JSON.parse(readFileSync('tests/fixtures/schemas/ninjs-3.1.json', 'utf8'));
  const validate = ajv.compile(schema);
  expect(validate(ninjs(each, context)), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ uri: 1 })).toBe(false);
});

test.each([
  ['an article', article],
  ['a retracted one', { ...article, retraction }],
  ['one with nothing optional', sampleArticle({ recorded: null })],
])('%s is what its schema says, by another’s validator', (_, each) => {
  const validate = validator().compile(publishedSchema('article', schemaUrl('article', context)));
  expect(validate(articleData(each, context)), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...articleData(each, context), more: 1 })).toBe(false);
});

test('a retracted article keeps its words to itself', () => {
  const gone = { ...article, text: 'Secret words', retraction };
  for (const told of [ninjs(gone, context), articleData(gone, context)]) {
    expect(JSON.stringify(told)).not.toContain('Secret');
    expect(JSON.stringify(told)).not.toContain('SUM');
    expect(JSON.stringify(told)).toContain('False.');
  }
});
