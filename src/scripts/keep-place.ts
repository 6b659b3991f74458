/** To show an entry of a sticky rail, browsers scroll the text too: put the reader’s place back. */
export function keepPlace(): void {
  addEventListener('click', ({ target }) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href^="#"]');
    const rail = link && document.getElementById(link.hash.slice(1))?.closest('.rail');
    if (!rail || !isSticky(rail)) return;
    const { scrollY } = window;
    requestAnimationFrame(() => scrollTo(0, scrollY));
  });
}

/** The rail itself, or the one that holds both where there is room for one only. */
function isSticky(rail: Element): boolean {
  return [rail, rail.parentElement].some(
    (box) => box && getComputedStyle(box).position === 'sticky',
  );
}
