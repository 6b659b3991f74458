/** Puts the reader’s day into the citations: a page that is built once cannot know it. */
export function dayOfAccess(): void {
  for (const slot of document.querySelectorAll<HTMLElement>('span[data-access]')) {
    slot.textContent = withDay(slot.textContent);
    slot.hidden = false;
  }
}

/** A text with the reader’s day for its pattern: `yyyy-MM-dd`, `d MMMM yyyy`. */
export function withDay(text: string): string {
  const today = new Date();
  // The day as it is written in Sweden: 2026-03-05.
  const [yyyy, MM, dd] = today.toLocaleDateString('sv').split('-');
  const MMMM = today.toLocaleDateString(document.documentElement.lang, { month: 'long' });
  const parts: Readonly<Record<string, unknown>> = {
    yyyy,
    MM,
    dd,
    MMMM,
    M: Number(MM),
    d: Number(dd),
  };
  return text.replace(/\b(?:yyyy|M+|dd?)\b/g, (name) => String(parts[name] ?? name));
}
