/** Names one after another, as a language does it: `Suga, Trump, Wang`. There may be more of them. */
export function listNames(names: readonly string[], lang: string): string {
  return new Intl.ListFormat(lang, { type: 'unit', style: 'short' }).format(names);
}
