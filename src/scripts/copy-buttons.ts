import { lastingAddress } from './lasting-address.ts';

/** Shows the copy buttons, which do nothing without a script, and puts them to work. */
export function copyButtons(): void {
  const said = document.querySelector('.said');
  let silence = 0;
  const say = (words: string): void => {
    if (said) said.textContent = words;
    clearTimeout(silence);
    silence = window.setTimeout(() => said?.replaceChildren(), 4000);
  };
  for (const button of document.querySelectorAll<HTMLButtonElement>(
    '.tools button:not([data-share])',
  )) {
    // Elsewhere the words after `:~:` would be taken for a part of the anchor.
    if (button.dataset['mark'] && !('fragmentDirective' in document)) continue;
    button.hidden = false;
    button.onclick = async () => {
      try {
        await navigator.clipboard.writeText(textOf(button));
        say(
          button.dataset['words']
            ? 'Copied with attribution'
            : (button.dataset['said'] ?? 'Link copied'),
        );
      } catch {
        say('The browser did not let the page copy');
      }
    };
  }
}

function textOf({ parentElement, dataset: { words, mark = '' } }: HTMLButtonElement): string {
  const citation = parentElement?.parentElement?.querySelector('pre');
  if (citation) return citation.innerText;
  const link = parentElement?.querySelector('a');
  const address = lastingAddress(link?.getAttribute('href') ?? '');
  return words ? `${words} ${address}` : address + mark;
}
