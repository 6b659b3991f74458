/** Shows the copy buttons, which do nothing without a script, and puts them to work. */
export function copyButtons(): void {
  const said = document.querySelector('.said');
  let silence = 0;
  const say = (words: string): void => {
    if (said) said.textContent = words;
    clearTimeout(silence);
    silence = window.setTimeout(() => said?.replaceChildren(), 4000);
  };
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    button.hidden = false;
    button.onclick = async () => {
      try {
        await navigator.clipboard.writeText(textOf(button));
        say(button.dataset['words'] ? 'Copied with attribution' : 'Link copied');
      } catch {
        say('The browser did not let the page copy');
      }
    };
  }
}

function textOf({ dataset: { copy, words } }: HTMLButtonElement): string {
  const lasting = document.querySelector<HTMLLinkElement>('[rel=canonical]')?.href ?? location.href;
  const address = new URL(copy ?? '', lasting).href;
  return words ? `${words} ${address}` : address;
}
