/** The list of the frontmatter in which an anchor’s entry stands. */
export function listOfAnchor(anchor: string): 'quotes' | 'dates' | 'actors' {
  if (anchor.startsWith('d-')) return 'dates';
  return anchor.startsWith('a-') ? 'actors' : 'quotes';
}
