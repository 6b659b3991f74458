/** The JSON for a `<script>`: without `<`, nothing in it can close the element or open a comment. */
export function jsonLdText(value: object): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
}
