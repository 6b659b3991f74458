/** What was there when a reader was last here. */
interface Seen {
  /** ISO 8601. */
  readonly day: string;
  readonly ids: readonly string[];
}

export interface Visit {
  /** Null on the first visit. */
  readonly last: Seen | null;
  /** Keeps what is there now for the next visit. */
  readonly keep: (ids: readonly string[]) => void;
}

/** A visit lasts as long as its tab: what was new stays so while one reads. Null where the browser keeps nothing. */
export function openVisit(): Visit | null {
  // One for each site of a host.
  const key = `verbatim ${location.pathname}`;
  try {
    const before = sessionStorage.getItem(key) ?? localStorage.getItem(key) ?? 'null';
    sessionStorage.setItem(key, before);
    return {
      last: JSON.parse(before),
      keep: (ids) => {
        const seen: Seen = { day: new Date().toISOString(), ids };
        localStorage.setItem(key, JSON.stringify(seen));
      },
    };
  } catch {
    return null;
  }
}
