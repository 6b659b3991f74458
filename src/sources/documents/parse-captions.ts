import type { Cue } from './cue.ts';
import type { DocumentFault } from './document-reading.ts';
import { parseTiming } from './parse-timing.ts';

/**
 * The cues of a file of captions, WebVTT or SubRip, which differ in little. Players pass over what they do not
 * understand, and words with it; here, it is a fault.
 */
export function parseCaptions(text: string, kind: 'vtt' | 'srt'): readonly Cue[] | DocumentFault {
  const lines = text.split('\n');
  if (kind === 'vtt' && !/^WEBVTT(?:[ \t]|$)/u.test(lines[0] ?? ''))
    return fault('captions in WebVTT begin with a line that says WEBVTT, and this is none', 1);
  const cues: OpenCue[] = [];
  let cue: OpenCue | null = null;
  for (let index = kind === 'vtt' ? endOfHead(lines) : 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const isFirst = index === 0 || isBlank(lines[index - 1]);
    if (kind === 'vtt' && isFirst && ASIDE.test(line)) {
      index = endOfBlock(lines, index);
      cue = null;
    } else if (line.includes('-->')) {
      const timing = parseTiming(line);
      if (typeof timing === 'string') return fault(`line ${index + 1} ${timing}`, index + 1);
      // Where the blank line before it is missing, the number of this cue has gone to the one before.
      if (!isFirst && !isNumber(lines, index - 1) && /^\d+$/u.test(cue?.lines.at(-1) ?? ''))
        cue?.lines.pop();
      cue = { number: cues.length + 1, seconds: timing.from, lines: [] };
      cues.push(cue);
    } else if (isBlank(line)) {
      if (kind === 'vtt') cue = null;
    } else if (cue !== null && !isNumber(lines, index)) {
      cue.lines.push(line.trim());
    } else if (!lines[index + 1]?.includes('-->') && !/^\d+$/u.test(line.trim())) {
      const why = `line ${index + 1} belongs to no time: “${line.trim().slice(0, 60)}”`;
      return fault(why, index + 1);
    }
  }
  return cues.length > 0 ? cues : fault('there are no captions in it: no line has a time');
}

interface OpenCue extends Cue {
  readonly lines: string[];
}

const ASIDE = /^(?:NOTE|STYLE|REGION)(?:[ \t]|$)/u;

/** A space is enough of a line for WebVTT: what rolls up has such lines in its cues. */
function isBlank(line: string | undefined): boolean {
  return line === undefined || line === '';
}

/** Whether a line stands after a blank one and names the cue whose time follows, or one that was never written. */
function isNumber(lines: readonly string[], index: number): boolean {
  const [before, line = '', after] = lines.slice(Math.max(index - 1, 0), index + 2);
  if (index > 0 && !isBlank(before)) return false;
  return (after?.includes('-->') ?? false) || (isBlank(after) && /^\s*\d+\s*$/u.test(line));
}

/** The index of the line that ends the head of WebVTT: a blank one, or a time where that is missing. */
function endOfHead(lines: readonly string[]): number {
  const end = endOfBlock(lines, 0);
  const time = lines.slice(0, end).findIndex((line) => line.includes('-->'));
  return time < 0 ? end : time;
}

/** The index of the blank line that ends the block in which a line stands. */
function endOfBlock(lines: readonly string[], from: number): number {
  let index = from;
  while (index < lines.length && !isBlank(lines[index])) index += 1;
  return index;
}

function fault(why: string, line?: number): DocumentFault {
  return { kind: 'fault', why, ...(line !== undefined && { line }) };
}
