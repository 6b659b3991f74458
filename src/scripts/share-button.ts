import { lastingAddress } from './lasting-address.ts';
import { mailed } from './mailed.ts';

/** Shows the share button where the browser can share, and puts it to work. */
export function shareButton(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-share]');
  if (!button || !('share' in navigator)) return;
  button.hidden = false;
  button.onclick = async () => {
    try {
      await navigator.share({ title: mailed('subject'), url: lastingAddress('') });
    } catch {
      // The reader has thought better of it.
    }
  };
}
