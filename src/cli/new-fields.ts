import { basename, extname, resolve } from 'node:path';
import { statSync } from 'node:fs';
import type { z } from 'zod';
import { idOf } from '../drafting/mint-ids.ts';
import { date, DATE_INVALID, id, line, text, url } from '../schema/fields.ts';
import { typedPath } from './typed-path.ts';

export const NEW_KINDS = ['article', 'source', 'page'] as const;
export type NewKind = (typeof NEW_KINDS)[number];

export type FieldKey =
  'from' | 'title' | 'description' | 'published' | 'publisher' | 'url' | 'name';

/** What is known already, by key. */
export type Given = { readonly [K in FieldKey]?: string | undefined };

/** One thing that an author is asked for. */
export interface Field {
  readonly key: FieldKey;
  readonly question: string;
  readonly isNeeded: boolean;
  /** What to do about an answer that is none; undefined where it is one. */
  readonly fault: (answer: string) => string | undefined;
  /** What it is where nothing is said. */
  readonly fallback?: (given: Given) => string;
  /** The words from which that follows. */
  readonly origin?: (given: Given) => string;
  /** What is proposed, and may be taken out. */
  readonly proposal?: string;
}

/** What is asked for each kind, in order. `today` is ISO 8601; `isTaken` tells whether there is something of a name. */
export function newFields(
  kind: NewKind,
  today: string,
  isTaken: (name: string) => boolean,
): readonly Field[] {
  const nameOf = (question: string, from: (given: Given) => string): Field => ({
    ...unlessTaken(needed('name', question, id), isTaken),
    fallback: (given) => idOf(from(given)),
    origin: from,
  });
  const published = field('published', 'When it appears, such as 2020-10-12', date);
  if (kind === 'article')
    return [
      needed('title', 'Headline', line),
      needed('description', 'Standfirst, one sentence', text),
      { ...published, proposal: today },
      nameOf('Name of the file, and address: /articles/<name>/', ({ title = '' }) => title),
    ];
  if (kind === 'page')
    return [
      needed('title', 'Heading', line),
      field('description', 'One sentence for search engines', text),
      nameOf('Name of the file, and address: /<name>/', ({ title = '' }) => title),
    ];
  return [
    {
      key: 'from',
      question: 'File of the document, as you saved it',
      isNeeded: true,
      fault: faultOfFile,
    },
    field('title', 'What it is called; by default its first words', line),
    field('url', 'Where it was published: https://…', url),
    field('publisher', 'Who published it', line),
    field('published', 'When it was published, such as 2020-10-12', date),
    nameOf('Id, by which quotations name it', ({ from = '' }) => basename(from, extname(from))),
  ];
}

function field(key: FieldKey, question: string, schema: z.ZodType): Field {
  const fault = (answer: string) => {
    const [issue] = schema.safeParse(answer).error?.issues ?? [];
    if (!issue) return undefined;
    const wanted =
      issue.message === DATE_INVALID
        ? 'a date as 2020-10-12, or another form of EDTF'
        : issue.message;
    return `Write ${wanted}.`;
  };
  return { key, question, isNeeded: false, fault };
}

function needed(key: FieldKey, question: string, schema: z.ZodType): Field {
  return { ...field(key, question, schema), isNeeded: true };
}

function unlessTaken(field: Field, isTaken: (name: string) => boolean): Field {
  const fault = (name: string) =>
    field.fault(name) ?? (isTaken(name) ? `There is “${name}” already: write another.` : undefined);
  return { ...field, fault };
}

function faultOfFile(file: string): string | undefined {
  const isFile = statSync(resolve(typedPath(file)), { throwIfNoEntry: false })?.isFile() ?? false;
  return isFile ? undefined : 'Write the path of a file that is there.';
}
