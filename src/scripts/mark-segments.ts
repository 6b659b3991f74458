/** `:target` is one element; this marks the other segments of an interrupted quotation, and its link. */
export function markSegments(): void {
  const mark = (): void => {
    const id = decodeURIComponent(location.hash.slice(1));
    for (const part of document.querySelectorAll<HTMLElement>('[data-quote],.quote-link')) {
      const of = part.dataset['quote'] ?? part.getAttribute('href')?.slice(1);
      part.classList.toggle('target', of === id);
    }
  };
  addEventListener('hashchange', mark);
  mark();
}
