import type { Utterance } from './utterance.ts';

/** What each said of each: by speaker, then by whom the words name; newest first. */
export type SpokenOf = ReadonlyMap<string, ReadonlyMap<string, readonly Utterance[]>>;

export function spokenOf(utterances: readonly Utterance[]): SpokenOf {
  const bySpeaker = new Map<string, Map<string, Utterance[]>>();
  for (const utterance of utterances)
    for (const named of utterance.names) {
      const own = bySpeaker.get(utterance.speaker.id) ?? new Map<string, Utterance[]>();
      bySpeaker.set(utterance.speaker.id, own);
      const same = own.get(named);
      if (same) same.push(utterance);
      else own.set(named, [utterance]);
    }
  return bySpeaker;
}
