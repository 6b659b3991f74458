import type { Copier } from './create-copier.ts';
import { lastingAddress } from './lasting-address.ts';

/** Shows the copy buttons beside a link, which do nothing without a script, and puts them to work. */
export function copyButtons(copy: Copier): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    const { copy: mark = '', words } = button.dataset;
    // Elsewhere the words after `:~:` would be taken for a part of the anchor.
    if (mark && !('fragmentDirective' in document)) continue;
    button.hidden = false;
    button.onclick = () => {
      const link = button.parentElement?.querySelector('a')?.getAttribute('href') ?? '';
      const address = lastingAddress(link) + mark;
      return words
        ? copy(`${words} ${address}`, 'Copied with attribution')
        : copy(address, 'Link copied');
    };
  }
}
