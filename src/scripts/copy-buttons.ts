import { citationOf } from './citation-of.ts';
import { lastingAddress } from './lasting-address.ts';
import { mailed } from './mailed.ts';

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
    '.tools button:not([data-share], [data-save])',
  )) {
    const { words, mark, cite } = button.dataset;
    // Elsewhere the words after `:~:` would be taken for a part of the anchor.
    if (mark && !('fragmentDirective' in document)) continue;
    button.hidden = false;
    button.onclick = async () => {
      const copied =
        cite === '' ? 'Citation copied' : words === '' ? 'Copied with attribution' : 'Link copied';
      try {
        await navigator.clipboard.writeText(textOf(button));
        say(copied);
      } catch {
        say('It could not be copied');
      }
    };
  }
}

function textOf(button: HTMLButtonElement): string {
  const { words, mark = '', cite } = button.dataset;
  if (cite === '') return citationOf(button);
  return words === '' ? mailed('body') : lastingAddress(linkBeside(button)) + mark;
}

function linkBeside({ parentElement }: HTMLButtonElement): string {
  return parentElement?.querySelector('a')?.getAttribute('href') ?? '';
}
