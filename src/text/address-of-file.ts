/** Where texts stand in the content. */
export type TextFolder = 'articles' | 'pages';

/**
 * The address on the site of a link as an editor’s tools write it, to the file of another text: in an article,
 * `harbour-strike.md#q-open` is `/articles/harbour-strike/#q-open`, and `../pages/method.md` is `/method/`. Every other
 * address as it is. `beside` is the folder in which the link stands.
 */
export function addressOfFile(url: string, beside: TextFolder = 'articles'): string {
  const [, folder = beside, slug, anchor = ''] = FILE.exec(url) ?? [];
  if (slug === undefined) return url;
  return folder === 'pages' ? `/${slug}/${anchor}` : `/articles/${slug}/${anchor}`;
}

const FILE = /^(?:\.\/|\.\.\/(articles|pages)\/)?([^/?#:]+)\.md(#.*)?$/u;
