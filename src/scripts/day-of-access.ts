/** Puts the reader’s day into the citations: a page that is built once cannot know it. */
export function dayOfAccess(): void {
  for (const slot of document.querySelectorAll<HTMLElement>('span[data-access]')) {
    slot.textContent = withDay(slot.textContent);
    slot.hidden = false;
  }
}

/** A text with the reader’s day for its pattern: `yyyy-MM-dd`, `d MMMM yyyy`. */
export function withDay(text: string): string {
  const now = new Date();
  const [day, month, year] = [now.getDate(), now.getMonth() + 1, now.getFullYear()].map(String);
  const parts: Readonly<Record<string, string | undefined>> = {
    yyyy: year,
    MMMM: now.toLocaleDateString('en-GB', { month: 'long' }),
    MM: month?.padStart(2, '0'),
    dd: day?.padStart(2, '0'),
    M: month,
    d: day,
  };
  return text.replace(/\b(?:yyyy|M+|dd?)\b/g, (name) => parts[name] ?? name);
}
