/** A part of the e-mail that a link of the page would begin: what is shared and copied is the same. */
export function mailed(part: 'subject' | 'body'): string {
  const link = document.querySelector<HTMLAnchorElement>('.tools [href^="mailto:"]');
  return new URLSearchParams(link?.search).get(part) ?? '';
}
