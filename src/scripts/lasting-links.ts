/** On the front page, the link of a quotation leads to the article’s own page as soon as one is about to take it. */
export function lastingLinks(): void {
  const page = document.querySelector<HTMLLinkElement>('[rel=canonical]');
  const path = new URL(page?.href ?? location.href).pathname;
  if (path === location.pathname) return;
  const mend = ({ target }: Event): void => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href^="#q-"]');
    if (link) link.href = path + link.hash;
  };
  for (const event of ['pointerdown', 'focusin']) addEventListener(event, mend);
}
