import type { Copier } from './create-copier.ts';

/** Adds to each citation the buttons that copy and save it as it is shown. */
export function citationButtons(copy: Copier): void {
  for (const text of document.querySelectorAll<HTMLElement>('.cite [data-file]')) {
    const tools = text.previousElementSibling;
    const name = tools?.textContent.trim();
    const citation = (): string => text.textContent.replace(/\n$/, '');
    const add = (label: string, verb: string, onclick: () => void): void => {
      const ariaLabel = `${verb} as ${name}`;
      tools?.append(
        Object.assign(document.createElement('button'), { textContent: label, ariaLabel, onclick }),
      );
    };
    add('Copy', 'Copy', () => copy(citation(), 'Citation copied'));
    add('Save as file', 'Save', () => saveFile(text.dataset['file'] ?? '', citation()));
  }
}

function saveFile(name: string, text: string): void {
  // The lines of RIS end as it asks.
  const lines = `${text}\n`.replaceAll('\n', name.endsWith('.ris') ? '\r\n' : '\n');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([lines]));
  link.download = name;
  link.click();
}
