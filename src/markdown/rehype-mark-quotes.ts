import { anchorOf, revisionsAnchorOf } from '../model/anchor.ts';
import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Revision } from '../model/revision.ts';
import type { QuoteForm } from '../schema/quote.ts';
import type { Gap } from '../text/gaps-between.ts';
import { layersOf } from '../text/layers-of.ts';
import type { Range } from '../text/normalise.ts';
import { CLOSING_MARKS, DOUBLE_CLOSERS, SINGLE_CLOSERS, TURNED } from '../text/quotation-marks.ts';
import { turnedDirection } from '../text/text-direction.ts';
import { tell } from '../wording/told.ts';
import type { Words } from '../wording/words.ts';
import type { FlatText } from './flat-text.ts';
import { type Insertion, insertAt } from './insert-at.ts';
import { markRanges } from './mark-ranges.ts';

/** A quotation that was found in the text. */
export interface MarkedQuote {
  readonly id: string;
  /** Ids under which it was published before. */
  readonly formerly: readonly string[];
  /** Name of the speaker. */
  readonly speaker: string;
  readonly form: QuoteForm;
  /** What was done last to its words since they were published; null for nothing. */
  readonly revised: Revision | null;
  readonly ranges: readonly Range[];
  /** What stands between the ranges, one fewer. */
  readonly gaps: readonly Gap['kind'][];
}

/** What is said beside an author’s text, in its HTML. */
export interface MarkLabels {
  readonly words: Words;
  /** Their language, BCP 47, where it is not that of the text. */
  readonly lang?: string;
}

/** Marks each quotation, `#q-<id>`, and puts a link to it, which names the speaker, after its last words; a note where they were changed. */
export function rehypeMarkQuotes({
  flat,
  quotes,
  lang,
  labels,
}: {
  readonly flat: FlatText;
  readonly quotes: readonly MarkedQuote[];
  /** Of the text, BCP 47. */
  readonly lang: string;
  readonly labels: MarkLabels;
}) {
  return (tree: Root): void => {
    const ranges = quotes.flatMap((quote) => quote.ranges.map((range) => ({ ...range, quote })));
    const begun = new Set<string>();
    for (const layer of layersOf(ranges)) {
      markRanges(tree, flat, layer, (children, { range: { quote } }) => {
        const isFirst = !begun.has(quote.id);
        begun.add(quote.id);
        return createMark(quote, children, isFirst, lang);
      });
    }
    // Where two end together, the mark of the inner one stands first.
    const links = [...quotes].reverse().flatMap((quote): Insertion[] => {
      const offset = endWithMark(flat.text, quote);
      const link = { offset, element: createLink(quote, numberOver(quote, quotes), labels) };
      if (quote.revised === null) return [link];
      return [{ offset, element: createNote(quote.id, quote.revised, labels) }, link];
    });
    insertAt(
      tree,
      flat,
      links.sort((a, b) => a.offset - b.offset),
    );
  };
}

function createMark(
  { id, formerly, form }: MarkedQuote,
  children: Element['children'],
  isFirst: boolean,
  lang: string,
): Element {
  const isDirect = form === 'direct';
  const properties = {
    className: isDirect ? ['quote'] : ['quote', 'indirect'],
    dir: turnedDirection(children.map(toString).join(''), lang),
    ...(isFirst ? { id: anchorOf('quote', id) } : { dataQuote: anchorOf('quote', id) }),
  };
  const former = isFirst ? formerly.map(createFormer) : [];
  const tagName = isDirect ? 'q' : 'span';
  return { type: 'element', tagName, properties, children: [...former, ...children] };
}

/** The anchor of an id that the quotation had before: a link to it lands on the words still. */
function createFormer(id: string): Element {
  return {
    type: 'element',
    tagName: 'span',
    properties: { id: anchorOf('quote', id) },
    children: [],
  };
}

function createLink(
  { id, speaker, form }: MarkedQuote,
  dataNumber: number | undefined,
  { words, lang }: MarkLabels,
): Element {
  const properties = {
    className: ['quote-link'],
    href: `#${anchorOf('quote', id)}`,
    lang,
    ariaLabel: words.marks.quotation(speaker, form),
    dataSpeaker: speaker,
    dataNumber,
  };
  return { type: 'element', tagName: 'a', properties, children: [] };
}

/**
 * The number of a quotation in the index, where others begin inside it: on paper, its link stands after theirs, and
 * could not be counted.
 */
function numberOver(quote: MarkedQuote, all: readonly MarkedQuote[]): number | undefined {
  const { start = 0 } = quote.ranges[0] ?? {};
  const { end = 0 } = quote.ranges.at(-1) ?? {};
  const begin = all.map(({ ranges }) => ranges[0]?.start ?? 0);
  if (!begin.some((other) => other > start && other < end)) return undefined;
  return all.indexOf(quote) + 1;
}

/** Leads to the index, which says what was changed and keeps the earlier words. */
function createNote(id: string, revised: Revision, { words, lang }: MarkLabels): Element {
  const told = tell(revised.date, words.changes.done(revised.kind), words);
  const label = told.before + told.words + told.after;
  const properties = {
    className: ['quote-note'],
    href: `#${revisionsAnchorOf(id)}`,
    lang,
    ariaLabel: words.marks.changes(label),
    dataRevised: label,
  };
  return { type: 'element', tagName: 'a', properties, children: [] };
}

/**
 * The end of a quotation with its closing mark, with what is often left out before that, “so do we,” and « oui », and
 * with what follows it and could not begin a line: ”, ” and »;
 */
function endWithMark(text: string, { ranges }: MarkedQuote): number {
  const end = ranges.at(-1)?.end ?? 0;
  const [all = '', space, mark = ''] = END.exec(text.slice(end, end + 8)) ?? [];
  const mayOpen = mark in CLOSING_MARKS && !TURNED.includes(mark);
  if (space === ' ' && mayOpen) return end;
  const after = end + all.length;
  return after + (AFTER.exec(text.slice(after, after + 8))?.[0].length ?? 0);
}

const END = new RegExp(
  String.raw`^[.,;:!?…]*([ \u00A0\u202F]?)(''|’’|[›${SINGLE_CLOSERS}](?![\p{L}\p{N}])|(?!›)[${DOUBLE_CLOSERS}])`,
  'u',
);

// French has a space before some of them.
const AFTER = /^(?:[ \u00A0\u202F]?[;:!?]|[.,…)\]،؛؟。、，．：；！？）])*/u;
