/** A part of the e-mail that a link of the page begins: what is copied and shared is the same. */
export function mailed(part: 'subject' | 'body'): string {
  const link = document.querySelector<HTMLAnchorElement>('[href^="mailto:?"]');
  return new URLSearchParams(link?.search).get(part) ?? '';
}
