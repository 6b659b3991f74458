/** The address that holds: of the article’s own page, also where the front page shows the article. */
export function lastingAddress(pathAndHash: string): string {
  const canonical = document.querySelector<HTMLLinkElement>('[rel=canonical]');
  return new URL(pathAndHash, canonical?.href ?? location.href).href;
}
