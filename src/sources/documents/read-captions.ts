import type { DocumentReading } from './document-reading.ts';
import { parseCaptions } from './parse-captions.ts';
import type { SourceBlock } from '../source-text.ts';
import { withoutRepeats } from './without-repeats.ts';
import { type SpokenLine, wordsOfCue } from './words-of-cue.ts';
import { markSpeakers } from './mark-speakers.ts';
import { passageOf } from './passage.ts';

/** The words of captions: a block per cue, or per speaker in it; a line break between two. */
export function readCaptions(text: string, kind: 'vtt' | 'srt'): DocumentReading {
  const cues = parseCaptions(text, kind);
  if ('kind' in cues) return cues;
  const shown = withLabels(withoutRepeats(cues.map(({ lines }) => wordsOfCue(lines))));
  const parts: string[] = [];
  const blocks: SourceBlock[] = [];
  let length = 0;
  for (const [index, { number, seconds }] of cues.entries()) {
    for (const [at, { text: words, speaker }] of (shown[index] ?? []).entries()) {
      const before = at > 0 ? blocks.at(-1) : undefined;
      const isSame = before !== undefined && before.speaker === speaker;
      const start = isSame ? before.start : length;
      const end = length + words.length;
      if (isSame) blocks.pop();
      blocks.push({ start, end, number, seconds, speaker });
      parts.push(words);
      length = end + 1;
    }
  }
  return { kind: 'read', source: { text: parts.join('\n'), blocks } };
}

/** With the speakers that labels name, “NAME:” at the start of a line, where no voices do. */
function withLabels(cues: readonly (readonly SpokenLine[])[]): readonly (readonly SpokenLine[])[] {
  const all = cues.flat();
  if (all.some(({ speaker }) => speaker !== null)) return cues;
  const lines = all.map(({ text }) => text.replace(/^(?:>+|[-–—])\s*/u, ''));
  const marked = markSpeakers(lines.map((line) => passageOf([line])));
  let at = 0;
  return cues.map((cue) =>
    cue.map((words) => {
      const { speaker = null } = marked[at] ?? {};
      at += 1;
      return { ...words, speaker };
    }),
  );
}
