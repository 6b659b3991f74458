/** Puts the words of the quotation into the e-mail, before its address: in the page, they stand often enough. */
export function mailWords(): void {
  const { words } = document.querySelector<HTMLElement>('[data-words]')?.dataset ?? {};
  const mail = document.querySelector<HTMLAnchorElement>('.tools [href^="mailto:"]');
  if (mail) mail.href = mail.href.replace('&body=', `$&${encodeURIComponent(`${words} `)}`);
}
