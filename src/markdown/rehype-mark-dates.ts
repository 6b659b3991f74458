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

/** Marks the words that state a date, `#t-<id>`, and links them to the timeline. */
export function rehypeMarkDates({
  flat,
  dates,
}: {
  readonly flat: FlatText;
  readonly dates: readonly MarkedDate[];
}) {
  return (tree: Root): void => {
    const begun = new Set<string>();
    const create: CreateMark<DateRange> = (children, { range: { date }, isLinked }) => {
      const isFirst = !begun.has(date.id);
      begun.add(date.id);
      return createMark(date, children, isLinked, isFirst);
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
  isLinked: boolean,
  isFirst: boolean,
): Element {
  const time: Element = {
    type: 'element',
    tagName: 'time',
    properties: { dateTime: datetime ?? '' },
    children,
  };
  return {
    type: 'element',
    tagName: isLinked ? 'span' : 'a',
    properties: {
      className: ['date'],
      ...(isFirst ? { id: `t-${id}` } : {}),
      ...(isLinked ? {} : { href: `#d-${id}` }),
    },
    children: datetime === null ? children : [time],
  };
}
