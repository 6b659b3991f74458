import { decodeHTML } from 'entities';

/** A line of a cue as it is shown, and who says it. */
export interface SpokenLine {
  readonly text: string;
  readonly speaker: string | null;
}

/** The words of a cue; a line in which the speaker changes is two. */
export function wordsOfCue(lines: readonly string[]): readonly SpokenLine[] {
  const spoken: SpokenLine[] = [];
  let speaker: string | null = null;
  const add = (written: string) => {
    const text = decodeHTML(written.replace(TAG, '')).replace(/\s+/gu, ' ').trim();
    if (text !== '') spoken.push({ text, speaker });
  };
  for (const line of lines) {
    let from = 0;
    for (const { 0: tag, 1: name, index } of line.matchAll(VOICE)) {
      add(line.slice(from, index));
      speaker = decodeHTML(name ?? '').trim() || null;
      from = index + tag.length;
    }
    add(line.slice(from));
  }
  return spoken;
}

/** `<v Name>` and its classes, and `</v>`. */
const VOICE = /<v(?:\.[^\s<>]*)?[ \t]+([^<>]*)>|<\/v>/gu;

/** Of WebVTT, with the times in it, and what SubRip has of HTML and of SubStation. */
const TAG = /<(?:\/?[a-z][^<>]*|\/|[\d:.]+)>|\{\\[^{}]*\}/giu;
