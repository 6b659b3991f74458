/** The day stands beside the first of its quotations that is seen. */
export function tellDaysOnce(shown: readonly HTMLElement[]): void {
  let last: string | undefined;
  for (const entry of shown) {
    const when = entry.querySelector('.utterance > .when');
    const day = when?.textContent;
    when?.classList.toggle('again', day === last);
    last = day;
  }
}
