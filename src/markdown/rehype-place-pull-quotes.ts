import type { Element, Root } from 'hast';
import { idOf, kindOf } from '../model/anchor.ts';
import type { QuoteForm } from '../schema/quote.ts';
import type { Words } from '../wording/words.ts';
import { elementsOf } from './nodes-of.ts';

/** A quotation as it is pulled out of the text. */
export interface PulledQuote {
  readonly id: string;
  /** Ids under which it was published before. */
  readonly formerly: readonly string[];
  readonly form: QuoteForm;
  /** With its marks. */
  readonly words: string;
  /** Name of the speaker. */
  readonly speaker: string;
}

/**
 * Makes a place for a pull quotation of each paragraph that is nothing but a link without words to one, `[](#q-some-words)`.
 * Only after this may the paragraphs be numbered.
 */
export function rehypePlacePullQuotes() {
  return (tree: Root): void => {
    for (const paragraph of elementsOf(tree, 'p')) {
      const [link, ...others] = paragraph.children;
      if (others.length > 0 || link?.type !== 'element' || quotedIn(link) === null) continue;
      paragraph.tagName = 'aside';
      paragraph.properties = { className: ['pull'] };
    }
  };
}

/** Writes the words of each pull quotation; a screen reader has them where they stand in the text. */
export function rehypeShowPullQuotes({
  pulled,
  words,
}: {
  readonly pulled: readonly PulledQuote[];
  readonly words: Words;
}) {
  return (tree: Root): void => {
    const byId = new Map(
      pulled.flatMap((quote) => [quote.id, ...quote.formerly].map((id) => [id, quote])),
    );
    for (const aside of elementsOf(tree, 'aside')) {
      const [link] = aside.children;
      const quote = link?.type === 'element' ? byId.get(quotedIn(link) ?? '') : undefined;
      aside.properties = { className: ['pull', quote?.form ?? 'direct'], ariaHidden: 'true' };
      aside.children = quote ? childrenOf(quote, words) : [];
      // Several would be landmarks of one name.
      aside.tagName = 'div';
    }
  };
}

function childrenOf({ words: pulled, speaker, form }: PulledQuote, words: Words): Element[] {
  const who = words.quotation.speaker(speaker, form);
  return [createElement('blockquote', pulled), createElement('footer', who)];
}

/** The id of the quotation to which a link without words leads; null for any other element. */
function quotedIn({ tagName, properties, children }: Element): string | null {
  if (tagName !== 'a' || children.length > 0) return null;
  const [, anchor = ''] = /^#(.+)$/u.exec(String(properties['href'])) ?? [];
  return kindOf(anchor) === 'quote' ? idOf(anchor) : null;
}

function createElement(tagName: string, value: string): Element {
  return { type: 'element', tagName, properties: {}, children: [{ type: 'text', value }] };
}
