import { findAllQuoted } from '../text/find-all-quoted.ts';
import { findQuotedSpans } from '../text/find-quoted-spans.ts';
import { compileArticle } from '../article/compile-article.ts';
import { MOST_LENGTH } from '../article/decode-source.ts';
import { MOST } from '../schema/fields.ts';
import { draftArticle } from './draft-article.ts';
import type { DraftedActor } from './drafted.ts';
import { languageOfText } from './language-of-text.ts';
import type { KnownActor } from './known-actor.ts';
import { readBody } from './read-body.ts';
import { type ReadText, readText, type TextFault, type TextKind } from './read-text.ts';
import { withoutForm } from './without-form.ts';
import { writeDraft } from './write-draft.ts';

/** What is known of a text beside its words. */
export interface DraftTextOptions {
  readonly kind: TextKind;
  /** BCP 47; where it is left out, the language that the words look like. */
  readonly lang?: string | undefined;
  /** BCP 47: that of the site, where the words look like none. */
  readonly fallback: string;
  /** EDTF. */
  readonly published?: string | undefined;
  readonly known: readonly KnownActor[];
}

/** An article as it is drafted, with what to tell of it. */
export interface Draft {
  readonly text: string;
  readonly title: string;
  readonly quotes: number;
  readonly notQuotes: number;
  readonly actors: number;
  readonly dates: number;
  /** How many dates are not listed, since their year is not known. */
  readonly undated: number;
  /** How many quotation marks open what none closes, or close what none opens. */
  readonly alone: number;
  /** How many places are marked to be looked at again. */
  readonly checks: number;
  /** How many characters that nobody sees were left out. */
  readonly hidden: number;
  /** The language, BCP 47, and whether the words look like it. */
  readonly lang: string;
  readonly isSure: boolean;
  /** How many pictures were left out. */
  readonly pictures: number;
  /** What was left out of its own frontmatter, by its keys. */
  readonly leftOut: readonly string[];
  /** Whether only its words could be kept, paragraph by paragraph. */
  readonly isPlain: boolean;
  /** Whom it names, as other drafts then know them. */
  readonly cast: readonly KnownActor[];
}

/** Drafts an article from a text as it is on disk; or says why it cannot be. */
export function draftText(bytes: Uint8Array, options: DraftTextOptions): Draft | TextFault {
  if (options.kind !== 'html' && bytes.length > MOST_LENGTH) return TOO_LONG;
  const read = readText(bytes, options.kind);
  if ('why' in read) return read;
  const draft = draftRead(read, options);
  if ('why' in draft || options.kind === 'txt') return draft;
  const errors = countErrors(draft.text);
  if (errors === 0) return draft;
  // A form that no article may have so: the words are kept without it.
  const plain = draftRead({ ...read, markdown: withoutForm(read.markdown) }, options);
  if ('why' in plain || countErrors(plain.text) >= errors) return draft;
  return { ...plain, isPlain: true };
}

function draftRead(read: ReadText, options: DraftTextOptions): Draft | TextFault {
  if (isTooLong(read.markdown)) return TOO_LONG;
  const body = readBody(read.markdown);
  if ('why' in body) return { why: body.why };
  const { known, fallback } = options;
  const { facts = {}, pictures = 0 } = read;
  const published = options.published ?? facts.published;
  const count = findAllQuoted(body.text).length;
  if (count > MOST.entries)
    return {
      why: `${count} things stand in quotation marks; an article lists ${MOST.entries} at most`,
    };
  const { lang, isSure } = languageOfText(body.text, options.lang, facts.lang, fallback);
  const { title } = read;
  const { description = null } = facts;
  const drafted = draftArticle(body, { lang, isSure, title, description, published, known });
  const text = writeDraft(drafted, read.markdown);
  if (isTooLong(text)) return TOO_LONG;
  return {
    ...{ text, title: drafted.title, hidden: read.hidden },
    ...{ quotes: drafted.quotes.length, notQuotes: drafted.notQuotes.length },
    ...{ actors: drafted.actors.length, dates: drafted.dates.length },
    checks: text.slice(0, text.indexOf('\n---\n')).split('# check:').length - 1,
    ...{ undated: drafted.undated, alone: marksAlone(body.text), lang, isSure },
    ...{ pictures, leftOut: facts.leftOut ?? [], isPlain: false },
    cast: drafted.actors.flatMap(castOf),
  };
}

/** Of an article by itself: that it names actors of others by their ids alone counts, with its form and without. */
function countErrors(content: string): number {
  const source = { slug: 'draft', path: 'draft.md', content };
  const { problems } = compileArticle(source, { lang: 'en', base: '/', imageSize: () => null });
  return problems.filter(({ severity }) => severity === 'error').length;
}

function castOf({ id, name, kind, aliases = [] }: DraftedActor): KnownActor[] {
  if (name === undefined || kind === undefined) return [];
  // A surname alone is others’ as well.
  const telling = aliases.filter((alias) => kind !== 'person' || alias.includes(' '));
  return [{ id, name, kind, aliases: telling, isShared: false }];
}

function marksAlone(text: string): number {
  let count = 0;
  findQuotedSpans(text, () => (count += 1));
  return count;
}

/** Of a text and what is listed above it. */
function isTooLong(text: string): boolean {
  return Buffer.byteLength(text) > MOST_LENGTH;
}

const TOO_LONG: TextFault = {
  why: `with what is listed above it, it is longer than an article may be, ${MOST_LENGTH / 1000} kB`,
};
