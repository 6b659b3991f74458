import type { Element, Root } from 'hast';
import type { Range } from '../text/normalise.ts';
import type { FlatText } from './flat-text.ts';
import { markRanges } from './mark-ranges.ts';

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
    for (const { id, datetime, range } of dates) {
      let isFirst = true;
      markRanges(tree, flat, [range], (children, { isLinked }) => {
        const mark = isFirst ? { id: `t-${id}` } : {};
        isFirst = false;
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
            ...mark,
            ...(isLinked ? {} : { href: `#d-${id}` }),
          },
          children: datetime === null ? children : [time],
        };
      });
    }
  };
}
