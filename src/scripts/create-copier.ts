/** Puts a text on the clipboard, and tells the reader what was done. */
export type Copier = (text: string, done: string) => Promise<void>;

export function createCopier(): Copier {
  const said = document.querySelector<HTMLElement>('.said');
  const [, , failed] = said?.dataset['words']?.split('|') ?? [];
  let silence = 0;
  const say = (words: string): void => {
    if (said) said.textContent = words;
    clearTimeout(silence);
    silence = window.setTimeout(() => said?.replaceChildren(), 4000);
  };
  return async (text, done) => {
    try {
      await navigator.clipboard.writeText(text);
      say(done);
    } catch {
      say(failed ?? '');
    }
  };
}
