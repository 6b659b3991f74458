import { lastingAddress } from './lasting-address.ts';

/** On the front page, the links of quotations in the text lead to the article’s own page, which lasts. */
export function lastingLinks(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.quote-link')) {
    link.href = new URL(lastingAddress(link.hash)).pathname + link.hash;
  }
}
