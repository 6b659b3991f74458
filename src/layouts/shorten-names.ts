/** A style sheet, and the tags of its page, in which long names say the same in short. */
export interface ShortNames {
  readonly css: string;
  /** A tag with short marks, by which a style finds its component, and none that no style asks for. */
  readonly inTag: (tag: string) => string;
}

/** Of the marks of components, and of custom properties: a script knows neither. */
export function shortenNames(css: string): ShortNames {
  const short = new Map([
    ...numbered(css, /data-astro-cid-\w+/gu, 'data-'),
    ...numbered(css, /(?<=[{;(])--[a-z][\w-]*/gu, '--'),
  ]);
  return {
    css: css.replaceAll(/data-astro-cid-\w+|--[a-z][\w-]*/gu, (name) => short.get(name) ?? name),
    inTag: (tag) =>
      tag.replaceAll(/"[^"]*"| (data-astro-cid-\w+)/gu, (found, mark?: string) => {
        if (mark === undefined) return found;
        const own = short.get(mark);
        return own === undefined ? '' : ` ${own}`;
      }),
  };
}

function numbered(css: string, names: RegExp, prefix: string): [string, string][] {
  const found = new Set([...css.matchAll(names)].map(([name]) => name));
  return [...found].map((name, index) => [name, `${prefix}${index + 1}`]);
}
