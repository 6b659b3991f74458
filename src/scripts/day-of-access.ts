/** Puts the reader’s day into the citations: a page that is built once cannot know it. */
export function dayOfAccess(): void {
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
  for (const slot of document.querySelectorAll<HTMLElement>('[data-access]')) {
    slot.textContent = slot.textContent.replace(
      /\b(?:yyyy|M+|dd?)\b/g,
      (name) => parts[name] ?? name,
    );
    slot.hidden = false;
  }
}
