/** `/` leads to the field; the arrow keys lead from the field through the results, and back. */
export function resultKeys(page: Element, field: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '/' && !isTyping(event.target)) {
      event.preventDefault();
      field.focus();
    }
    const step = STEPS[event.key];
    if (step === undefined) return;
    const stops = [field, ...page.querySelectorAll<HTMLElement>('.results a[data-part="to"]')];
    const at = stops.findIndex((stop) => stop === event.target);
    const next = stops[at + step];
    if (at === -1 || !next) return;
    event.preventDefault();
    next.focus();
  });
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLSelectElement ||
    target instanceof HTMLTextAreaElement
  );
}
