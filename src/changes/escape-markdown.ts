import { oneLine } from '../text/one-line.ts';
import { withoutControls } from '../text/without-controls.ts';

/** Words of the content in a line of Markdown that shows them as they are: no markup, no HTML, nobody who is called. */
export function escapeMarkdown(text: string): string {
  return (
    withoutControls(oneLine(text))
      .replace(/[\\`*_[\]|~$]/gu, '\\$&')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      // GitHub makes links of these: of people, who are told, and of issues.
      .replace(/@(?=[\p{L}\p{N}])|#(?=\d)/gu, '$&<!-- -->')
  );
}
