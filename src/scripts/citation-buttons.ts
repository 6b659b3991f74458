import type { Copier } from './create-copier.ts';

/** Adds to each citation the buttons that copy and save it as it is shown. */
export function citationButtons(copy: Copier): void {
  const cite = document.querySelector<HTMLElement>('.cite');
  const [copied, saved, copyAs, saveAs, done] = cite?.dataset['words']?.split('|') ?? [];
  for (const text of cite?.querySelectorAll('pre') ?? []) {
    const tools = text.previousElementSibling;
    const name = tools?.textContent ?? '';
    const file = `${cite?.dataset['key']}.${text.dataset['file']}`;
    const citation = (): string => text.textContent.replace(/\n$/, '');
    const add = (textContent = '', label = '', onclick: () => void): void => {
      const ariaLabel = label.replace('#', name);
      const button = document.createElement('button');
      tools?.append(Object.assign(button, { textContent, ariaLabel, onclick }));
    };
    add(copied, copyAs, () => copy(citation(), done ?? ''));
    add(saved, saveAs, () => saveFile(file, citation()));
  }
}

function saveFile(name: string, text: string): void {
  // The lines of RIS end as it asks.
  const lines = `${text}\n`.replaceAll('\n', name.endsWith('.ris') ? '\r\n' : '\n');
  const href = URL.createObjectURL(new Blob([lines]));
  Object.assign(document.createElement('a'), { href, download: name }).click();
}
