import { lastingAddress } from './lasting-address.ts';

/** On the front page, the link of a quotation leads to the article’s own page as soon as one is about to take it. */
export function lastingLinks(): void {
  const mend = ({ target }: Event): void => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href^="#q-"]');
    if (!link) return;
    const { pathname, hash } = new URL(lastingAddress(link.hash));
    if (pathname !== location.pathname) link.href = pathname + hash;
  };
  for (const event of ['pointerdown', 'focusin']) addEventListener(event, mend);
}
