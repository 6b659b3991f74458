import { remembering } from '../text/remembering.ts';
import { namesInTag, SHORT_TAG } from './names-in-tag.ts';
import { needOf } from './need-of.ts';

/** A style sheet, and the tags of its page, in which long names say the same in short. */
export interface ShortNames {
  readonly css: string;
  /** A tag with short marks, and none that no style asks for. */
  readonly inTag: (tag: string) => string;
}

/** Shortens the marks by which a style finds its component, and custom properties: a script knows neither. */
export function shortenNames(css: string): ShortNames {
  const short = new Map([
    ...numbered(css, /data-astro-cid-\w+/gu, 'data-'),
    ...numbered(css, /(?<=[{;(])--[a-z][\w-]*/gu, '--'),
  ]);
  const asked = Map.groupBy(
    [...css.matchAll(/[^\s,>+~{}()]*\[(data-astro-cid-\w+)\][^\s,>+~{}()]*/gu)],
    ([, mark = '']) => mark,
  );
  const needs = new Map(
    [...asked].map(([mark, compounds]) => [mark, compounds.map(([text]) => needOf(text).names)]),
  );
  const shorten = (tag: string): string => {
    const names = new Set(namesInTag(tag));
    return tag.replaceAll(/"[^"]*"| (data-astro-cid-\w+)/gu, (found, mark?: string) => {
      if (mark === undefined) return found;
      const isAsked = needs.get(mark)?.some((need) => need.every((name) => names.has(name)));
      return isAsked ? ` ${short.get(mark)}` : '';
    });
  };
  const inTag = remembering(shorten, SHORT_TAG);
  return {
    css: css.replaceAll(/data-astro-cid-\w+|--[a-z][\w-]*/gu, (name) => short.get(name) ?? name),
    inTag: (tag) => (tag.includes('data-astro-cid-') ? inTag(tag) : tag),
  };
}

function numbered(css: string, names: RegExp, prefix: string): [string, string][] {
  const found = new Set([...css.matchAll(names)].map(([name]) => name));
  return [...found].map((name, index) => [name, `${prefix}${index.toString(36)}`]);
}
