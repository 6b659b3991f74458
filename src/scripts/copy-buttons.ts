import type { Copier } from './create-copier.ts';
import { lastingAddress } from './lasting-address.ts';
import { mailed } from './mailed.ts';

/** Shows the copy buttons beside a link, which do nothing without a script, and puts them to work. */
export function copyButtons(copy: Copier): void {
  const said = document.querySelector<HTMLElement>('.said');
  const [attributed = '', copied = ''] = said?.dataset['words']?.split('|') ?? [];
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    const { copy: mark } = button.dataset;
    // Elsewhere the words after `:~:` would be taken for a part of the anchor.
    if (mark?.[0] === ':' && !('fragmentDirective' in document)) continue;
    button.hidden = false;
    button.onclick = () => {
      if (mark === 'words') return copy(mailed('body'), attributed);
      const link = button.parentElement?.querySelector('a')?.getAttribute('href') ?? '';
      return copy(lastingAddress(link) + mark, copied);
    };
  }
}
