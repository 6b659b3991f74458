/** `:target` is one element; this marks the other segments of an interrupted quotation, and its link. */
export function markSegments(): void {
  const mark = (): void => {
    const id = location.hash.slice(1);
    for (const part of document.querySelectorAll<HTMLElement>('[data-quote]')) {
      part.classList.toggle('target', part.dataset['quote'] === id);
    }
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.quote-link')) {
      link.classList.toggle('target', link.hash === `#${id}`);
    }
  };
  addEventListener('hashchange', mark);
  mark();
}
