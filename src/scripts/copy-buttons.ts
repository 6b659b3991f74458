import { withDay } from './day-of-access.ts';
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
    const { words, mark, access } = button.dataset;
    // Elsewhere the words after `:~:` would be taken for a part of the anchor.
    if (mark && !('fragmentDirective' in document)) continue;
    button.hidden = false;
    button.onclick = async () => {
      try {
        await (access ? copyCitation(button) : navigator.clipboard.writeText(textOf(button)));
        say(access ? 'Citation copied' : words ? 'Copied with attribution' : 'Link copied');
      } catch {
        say('It could not be copied');
      }
    };
  }
}

function textOf(button: HTMLButtonElement): string {
  const { words, mark = '' } = button.dataset;
  const address = lastingAddress(linkBeside(button));
  return words ? `${words} ${address}` : address + mark;
}

/** From its file, which comes without the day of access. A browser may want to be told of the copy before it is there. */
function copyCitation(button: HTMLButtonElement): Promise<void> {
  const text = fetchCitation(button).then(
    (citation) => new Blob([citation], { type: 'text/plain' }),
  );
  // What a browser that lets no page copy never asks for, nobody would catch.
  text.catch(() => {});
  return navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })]);
}

async function fetchCitation(button: HTMLButtonElement): Promise<string> {
  const { access = '', rest } = button.dataset;
  const response = await fetch(linkBeside(button));
  if (!response.ok) throw new Error(response.statusText);
  const text = await response.text();
  const at = text.length - Number(rest);
  const cited = text.slice(0, at) + withDay(access) + text.slice(at);
  return cited.replaceAll('\r\n', '\n').replace(/\n$/, '');
}

function linkBeside({ parentElement }: HTMLButtonElement): string {
  return parentElement?.querySelector('a')?.getAttribute('href') ?? '';
}
