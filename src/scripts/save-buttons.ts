import { citationOf } from './citation-of.ts';

/** Shows the buttons that save a citation as a file, which do nothing without a script, and puts them to work. */
export function saveButtons(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-save]')) {
    button.hidden = false;
    button.onclick = () => {
      const file = document.createElement('a');
      file.download = button.dataset['save'] ?? '';
      const end = file.download.endsWith('.ris') ? '\r\n' : '\n';
      const text = `${citationOf(button)}\n`.replaceAll('\n', end);
      file.href = URL.createObjectURL(new Blob([text]));
      file.click();
    };
  }
}
