import { anchorOf, dateMarkOf } from '../model/anchor.ts';
import type { Element, Root } from 'hast';
import { layersOf } from '../text/layers-of.ts';
import type { Range } from '../text/normalise.ts';
import type { FlatText } from './flat-text.ts';
import { type CreateMark, markRanges } from './mark-ranges.ts';

/** Words of the text that state a date. */
export interface MarkedDate {
  readonly id: string;
  /** Value for `<time datetime>`, or null where HTML has no form for it. */
  readonly datetime: string | null;
  readonly range: Range;
}

export interface MarkDatesOptions {
  readonly flat: FlatText;
  readonly dates: readonly MarkedDate[];
  /** Whether words are quoted: none of those are a link, so that they can be selected. */
  readonly isQuoted: (range: Range) => boolean;
}

/** Marks the words that state a date, `#t-<id>`, and links them to the timeline. */
export function rehypeMarkDates({ flat, dates, isQuoted }: MarkDatesOptions) {
  return (tree: Root): void => {
    const begun = new Set<string>();
    const create: CreateMark<DateRange> = (children, { range, isLinked }) => {
      const { date } = range;
      const isFirst = !begun.has(date.id);
      begun.add(date.id);
      return createMark(date, children, isFirst, !isLinked && !isQuoted(range));
    };
    // Words that state two dates are marked twice, one mark in the other.
    const ranges = dates.map((date) => ({ ...date.range, date }));
    for (const layer of layersOf(ranges)) markRanges(tree, flat, layer, create);
  };
}

interface DateRange extends Range {
  readonly date: MarkedDate;
}

function createMark(
  { id, datetime }: MarkedDate,
  children: Element['children'],
  isFirst: boolean,
  isLink: boolean,
): Element {
  const time: Element = {
    type: 'element',
    tagName: 'time',
    properties: { dateTime: datetime ?? '' },
    children,
  };
  return {
    type: 'element',
    tagName: isLink ? 'a' : 'span',
    properties: {
      className: ['date'],
      ...(isFirst ? { id: dateMarkOf(id) } : {}),
      ...(isLink ? { href: `#${anchorOf('event', id)}` } : {}),
    },
    children: datetime === null ? children : [time],
  };
}
