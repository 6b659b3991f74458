/** While an actor’s entry is pointed at or holds the focus, its mentions in the text are lit. */
export function lightMentions(): void {
  for (const actor of document.querySelectorAll('.actor')) {
    const light = (on: boolean) => () => {
      for (const link of actor.querySelectorAll<HTMLAnchorElement>('a[href^="#m-"]')) {
        document.getElementById(link.hash.slice(1))?.classList.toggle('lit', on);
      }
    };
    for (const event of ['mouseenter', 'focusin']) actor.addEventListener(event, light(true));
    for (const event of ['mouseleave', 'focusout']) actor.addEventListener(event, light(false));
  }
}
