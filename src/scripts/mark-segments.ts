/**
 * `:target` is one element; this marks the other segments of an interrupted quotation, and its link. An id that the
 * quotation had before stands inside its first segment.
 */
export function markSegments(): void {
  const mark = (): void => {
    const hash = location.hash.slice(1);
    const id = document.getElementById(hash)?.closest('.quote')?.id || hash;
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
