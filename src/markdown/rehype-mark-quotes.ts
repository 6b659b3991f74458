import type { Element, Root } from 'hast';
import type { QuoteForm } from '../schema/quote.ts';
import type { Range } from '../text/normalise.ts';
import type { FlatText } from './flat-text.ts';
import { insertAt } from './insert-at.ts';
import { markRange } from './mark-range.ts';

/** A quotation that was found in the text. */
export interface MarkedQuote {
  readonly id: string;
  /** Name of the speaker. */
  readonly speaker: string;
  readonly form: QuoteForm;
  readonly ranges: readonly Range[];
}

/** Marks each quotation, `#q-<id>`, and puts a link to it, which names the speaker, after its last words. */
export function rehypeMarkQuotes({
  flat,
  quotes,
}: {
  readonly flat: FlatText;
  readonly quotes: readonly MarkedQuote[];
}) {
  return (tree: Root): void => {
    for (const quote of quotes) {
      const pieces = quote.ranges.flatMap((range) =>
        markRange(tree, flat, range, (children) => createMark(quote, children)),
      );
      const [first, ...others] = pieces;
      if (first) first.properties['id'] = `q-${quote.id}`;
      for (const other of others) other.properties['dataQuote'] = `q-${quote.id}`;
      insertAt(tree, flat, endWithMark(flat.text, quote), createLink(quote));
    }
  };
}

function createMark({ form }: MarkedQuote, children: Element['children']): Element {
  const isDirect = form === 'direct';
  const properties = { className: isDirect ? ['quote'] : ['quote', 'indirect'] };
  return { type: 'element', tagName: isDirect ? 'q' : 'span', properties, children };
}

function createLink({ id, speaker }: MarkedQuote): Element {
  const ariaLabel = `Link to this quotation, ${speaker}`;
  const properties = {
    className: ['quote-link'],
    href: `#q-${id}`,
    ariaLabel,
    dataSpeaker: speaker,
  };
  return { type: 'element', tagName: 'a', properties, children: [] };
}

function endWithMark(text: string, { ranges }: MarkedQuote): number {
  const end = ranges.at(-1)?.end ?? 0;
  return /[”"“»«」』]/u.test(text.charAt(end)) ? end + 1 : end;
}
