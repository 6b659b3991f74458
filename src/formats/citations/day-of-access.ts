/**
 * Writes the day on which a page was read, after a pattern of Unicode’s: `yyyy-MM-dd`, `d MMMM yyyy`. A format asks for
 * the form that it needs; where the day is not known yet, what comes back is the pattern itself, for a script to fill in.
 */
export type DayOfAccess = (pattern: string) => string;
