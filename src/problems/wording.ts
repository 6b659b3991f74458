export type Severity = 'error' | 'warning';

/** What a problem says, and what to do about it. */
export interface Wording {
  readonly message: string;
  readonly fix: string;
}

export function say(message: string, fix: string): Wording {
  return { message, fix };
}

/** Something that has to be mended; the parameters are what the wording needs. */
export function error<P extends readonly string[]>(word: (...params: P) => Wording) {
  return { severity: 'error', word } as const;
}

/** Something that is to be looked at. */
export function warning<P extends readonly string[]>(word: (...params: P) => Wording) {
  return { severity: 'warning', word } as const;
}
