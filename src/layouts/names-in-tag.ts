/** What a selector can name in a start tag, as a `Need` names it. */
export function namesInTag(tag: string): readonly string[] {
  const [, element = ''] = /^<([\w-]+)/u.exec(tag) ?? [];
  const names = [`<${element}`];
  for (const [, name = '', value = ''] of tag.matchAll(/\s([^\s"=>]+)(?:="([^"]*)")?/gu)) {
    names.push(`[${name}`, `[${name}=${value}`);
    if (name === 'class') names.push(...value.split(/\s+/u).map((part) => `.${part}`));
    if (name === 'lang') names.push(`:${value.replace(/-.*/u, '')}`);
  }
  return names;
}

/** Shorter tags are the same on thousands of pages; longer ones have addresses in them. */
export const SHORT_TAG = 80;
