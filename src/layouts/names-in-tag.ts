/** What a selector can name in a start tag: its element as `<p`, classes as `.a`, attributes as `[b`. */
export function namesInTag(tag: string): string[] {
  const [, element = ''] = /^<([\w-]+)/u.exec(tag) ?? [];
  const names = [`<${element}`];
  for (const [, name = '', value = ''] of tag.matchAll(/\s([^\s"=>]+)(?:="([^"]*)")?/gu)) {
    names.push(`[${name}`);
    if (name === 'class') for (const part of value.split(/\s+/u)) names.push(`.${part}`);
  }
  return names;
}
