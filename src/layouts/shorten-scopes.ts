/** A style sheet and the tags of its page, whose marks, by which a style finds its component, say the same in short. */
export interface ShortScopes {
  readonly css: string;
  /** A tag without the marks that no style asks for. */
  readonly inTag: (tag: string) => string;
}

export function shortenScopes(css: string): ShortScopes {
  const names = [...new Set([...css.matchAll(/data-astro-cid-\w+/gu)].map(([name]) => name))];
  const short = new Map(names.map((name, index) => [name, `data-${index + 1}`]));
  return {
    css: css.replaceAll(/data-astro-cid-\w+/gu, (name) => short.get(name) ?? name),
    inTag: (tag) =>
      tag.replaceAll(/"[^"]*"| (data-astro-cid-\w+)/gu, (found, name?: string) => {
        if (name === undefined) return found;
        const own = short.get(name);
        return own === undefined ? '' : ` ${own}`;
      }),
  };
}
