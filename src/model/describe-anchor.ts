/** What an anchor names, as a reader would call it. */
export function describeAnchor(anchor: string): string {
  if (anchor.startsWith('q-')) return 'quotation';
  if (anchor.startsWith('d-')) return 'date';
  return anchor.startsWith('a-') ? 'entry' : 'paragraph';
}
