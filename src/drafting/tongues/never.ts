/** What is nowhere. */
export const NEVER = /(?!)/u;
