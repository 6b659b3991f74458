/**
 * Runs in a page: whether what a text directive names begins in the element with this id, and nowhere before it. As the
 * specification of URL fragment text directives has it, but for its care for the edges of words and of blocks: prefix,
 * start, end and suffix stand in the text one after another, however it is spaced and capitalised.
 */
export function beginsIn(element: Element, directive: string): boolean {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const text: { character: string; node: Node }[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!node.parentElement?.checkVisibility()) continue;
    for (const character of (node.textContent ?? '').toLowerCase())
      if (/\S/u.test(character)) text.push({ character, node });
  }
  const plain = text.map(({ character }) => character).join('');
  const bare = (part: string) => decodeURIComponent(part).toLowerCase().replaceAll(/\s/gu, '');
  const first = (terms: string): Node | undefined => {
    const parts = terms.replace(/^text=/u, '').split(',');
    const prefix = parts[0]?.endsWith('-') ? bare(parts.shift()?.slice(0, -1) ?? '') : '';
    const suffix = parts.at(-1)?.startsWith('-') ? bare(parts.pop()?.slice(1) ?? '') : '';
    const [start = '', end = ''] = parts.map(bare);
    for (
      let at = plain.indexOf(prefix + start);
      at >= 0;
      at = plain.indexOf(prefix + start, at + 1)
    ) {
      const from = at + prefix.length + start.length;
      const last = end && plain.indexOf(end + suffix, from);
      if (end ? Number(last) >= 0 : plain.startsWith(suffix, from))
        return text[[...plain.slice(0, at + prefix.length)].length]?.node;
    }
    return undefined;
  };
  const [node] = directive.replace(/^:~:/u, '').split('&').map(first);
  return node !== undefined && element.contains(node);
}
