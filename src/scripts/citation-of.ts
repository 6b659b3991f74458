/** The citation that stands beside a button, as it is shown. */
export function citationOf(button: Element): string {
  return (button.closest('li')?.querySelector('pre')?.textContent ?? '').replace(/\n$/, '');
}
