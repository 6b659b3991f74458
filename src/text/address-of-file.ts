/**
 * The address on the site of a link as an editor’s tools write it, to the file of another article beside this one:
 * `harbour-strike.md#q-open` is `/articles/harbour-strike/#q-open`. Every other address as it is.
 */
export function addressOfFile(url: string): string {
  const [, slug, anchor = ''] = /^(?:\.\/)?([^/?#:]+)\.md(#.*)?$/u.exec(url) ?? [];
  return slug === undefined ? url : `/articles/${slug}/${anchor}`;
}
