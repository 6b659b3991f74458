import type { Line, Passage } from './passage.ts';
import { labelOf, type Label } from './label-of.ts';

/**
 * Says who speaks. A document is a transcript where labels, “NAME:”, before whole sentences begin a third of its
 * passages, two different labels that come back or are in capitals, “Q” or “A”, or one in capitals that comes back; or
 * where, however seldom, two in capitals come back. In a transcript, what has no label belongs to the speaker before it.
 */
export function markSpeakers(passages: readonly Passage[]): readonly Passage[] {
  const counts = countLabels(passages);
  if (!isTranscript(counts, passages.length)) return passages;
  let speaker: string | null = null;
  const marked: Passage[] = [];
  for (const { lines } of passages) {
    let turn: Line[] = [];
    for (const [index, line] of lines.entries()) {
      const label = labelOf(line.text);
      if (label !== null && isKnown(label, index, counts)) {
        if (turn.length > 0) marked.push({ lines: turn, speaker });
        turn = [];
        speaker = label.name;
      }
      turn.push(line);
    }
    marked.push({ lines: turn, speaker });
  }
  return marked;
}

interface Counts {
  readonly labels: ReadonlyMap<string, Tally>;
  /** Labels inside of passages, which will part them. */
  readonly inner: number;
}

interface Tally {
  readonly label: Label;
  readonly count: number;
  /** How often a sentence follows. */
  readonly spoken: number;
}

function countLabels(passages: readonly Passage[]): Counts {
  const labels = new Map<string, Tally>();
  let inner = 0;
  for (const { lines } of passages) {
    for (const [index, { text }] of lines.entries()) {
      const label = labelOf(text);
      if (label === null) continue;
      const { count = 0, spoken = 0 } = labels.get(label.name) ?? {};
      const isOne = isSpoken(lines, index, label);
      labels.set(label.name, { label, count: count + 1, spoken: spoken + (isOne ? 1 : 0) });
      if (index > 0) inner += 1;
    }
  }
  // Without a question, it is but a letter before a point.
  if (!labels.has('Q')) labels.delete('A');
  for (const [name, { count, spoken }] of labels) if (spoken * 2 < count) labels.delete(name);
  return { labels, inner };
}

/** Whether a sentence ends in what follows a label; no date, place or address does so. */
function isSpoken(lines: readonly Line[], index: number, { length }: Label): boolean {
  for (let at = index; at < lines.length; at += 1) {
    const text = lines[at]?.text ?? '';
    if (at > index && labelOf(text) !== null) return false;
    if (SENTENCE_END.test(at === index ? text.slice(length) : text)) return true;
  }
  return false;
}

const SENTENCE_END = /[.?!…][\p{Pe}\p{Pf}\p{Pi}"']*(?:\s|$)|[。！？؟۔।॥።։]/u;

function isTranscript({ labels, inner }: Counts, passages: number): boolean {
  const found = [...labels.values()];
  const total = found.reduce((sum, { count }) => sum + count, 0);
  const back = found.filter(({ count }) => count > 1);
  const certain = back.filter(({ label }) => label.isCertain);
  if (certain.length > 1) return true;
  if (total * 3 < passages + inner) return false;
  const takingTurns = found.filter(({ label, count }) => label.isCertain || count > 1);
  return takingTurns.length > 1 || certain.length > 0;
}

/** A line that is only wrapped may begin with what looks like a label. */
function isKnown(label: Label, index: number, { labels }: Counts): boolean {
  const count = labels.get(label.name)?.count ?? 0;
  return count > 1 || (count > 0 && (index === 0 || label.isCertain));
}
