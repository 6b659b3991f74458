import type { Element, Root } from 'hast';
import type { Range } from '../text/normalise.ts';
import type { FlatText } from './flat-text.ts';
import { markRange } from './mark-range.ts';

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
      markRange(tree, flat, range, (children, { index, isLinked }) => {
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
            ...(index === 0 ? { id: `t-${id}` } : {}),
            ...(isLinked ? {} : { href: `#d-${id}` }),
          },
          children: datetime === null ? children : [time],
        };
      });
    }
  };
}
