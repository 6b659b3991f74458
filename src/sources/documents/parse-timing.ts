/** When a cue begins and ends, in seconds; or what is wrong with the line that says so. */
export function parseTiming(line: string): { readonly from: number; readonly to: number } | string {
  const { groups } = TIMING.exec(line) ?? {};
  const from = secondsOf(groups?.['from']);
  const to = secondsOf(groups?.['to']);
  const shown = `“${line.trim().slice(0, 60)}”`;
  if (from === null || to === null) return `is no time: ${shown}`;
  return to < from ? `ends before it begins: ${shown}` : { from, to };
}

// Settings may follow the second time.
const TIMING = /^\s*(?<from>[\d:.,]+)[ \t]*-->[ \t]*(?<to>[\d:.,]+)(?:\s|$)/u;

function secondsOf(time: string | undefined): number | null {
  const parts = TIME.exec(time ?? '');
  if (parts === null) return null;
  const [hours, minutes, seconds] = [parts[1] ?? '0', parts[2], `${parts[3]}.${parts[4]}`].map(
    Number,
  );
  if (hours === undefined || minutes === undefined || seconds === undefined) return null;
  return minutes < 60 && seconds < 60
    ? Math.round((hours * 3600 + minutes * 60 + seconds) * 1000) / 1000
    : null;
}

const TIME = /^(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})[.,](\d{1,3})$/u;
