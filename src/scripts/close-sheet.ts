/** On a phone, closes the sheet of an entry by Escape too, back to the link that opened it and without a step in the history. */
export function closeSheet(): void {
  const close = document.querySelector<HTMLAnchorElement>('.close');
  if (!close) return;
  let opener: HTMLAnchorElement | undefined;
  addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a');
    if (link === close) {
      event.preventDefault();
      const back = opener;
      opener = undefined;
      addEventListener('hashchange', () => back?.focus(), { once: true });
      if (back?.hash === location.hash) history.back();
      else location.replace(close.hash);
    } else if (link && !close.checkVisibility()) opener = link;
  });
  addEventListener('focusin', ({ target }) => {
    const isOutside = target instanceof Element && !target.closest(':target') && target !== close;
    if (isOutside && opener?.hash === location.hash && close.checkVisibility()) close.click();
  });
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && close.checkVisibility()) close.click();
  });
}
