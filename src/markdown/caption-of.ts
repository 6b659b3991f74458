import type { Element } from 'hast';
import { oneLine } from '../text/one-line.ts';
import { elementsOf } from './nodes-of.ts';

/** The `figcaption` of a figure, from the title of its picture; who made the picture, from “©” on, is the credit. */
export function captionOf(figure: Element): Element | null {
  const title = String(elementsOf(figure, 'img').at(-1)?.properties['title'] ?? '');
  const [, caption = '', credit = ''] = /^([^©]*)(©.*)?$/su.exec(oneLine(title)) ?? [];
  if (caption === '' && credit === '') return null;
  const children: Element['children'] = caption === '' ? [] : [{ type: 'text', value: caption }];
  if (credit !== '') children.push(creditElement(credit));
  return { type: 'element', tagName: 'figcaption', properties: {}, children };
}

function creditElement(credit: string): Element {
  const properties = { className: ['credit'] };
  return {
    type: 'element',
    tagName: 'span',
    properties,
    children: [{ type: 'text', value: credit }],
  };
}
