/** The day that it is where a day begins first, UTC+14, ISO 8601. */
export function farthestDay(): string {
  return new Date(Date.now() + FARTHEST_EAST_MS).toISOString().slice(0, 10);
}

const FARTHEST_EAST_MS = 14 * 60 * 60 * 1000;
