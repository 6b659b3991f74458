import type { Dossier } from './dossier.ts';
import { type NamedActor, namedActor } from './named-actor.ts';

/** Whoever is quoted, as a list has them. JSON-safe. */
export interface ListedSpeaker extends NamedActor {
  readonly quotations: number;
}

export interface SpeakersOfLetter {
  readonly letter: string;
  readonly speakers: readonly ListedSpeaker[];
}

/** All who are quoted, in the order of their names in the language of the list, BCP 47. */
export function speakersByLetter({ actors }: Dossier, lang: string): readonly SpeakersOfLetter[] {
  const { compare } = new Intl.Collator(lang);
  const quoted = [...actors.values()].filter(({ utterances }) => utterances.length > 0);
  const speakers = quoted
    .map((actor) => ({ ...namedActor(actor), quotations: actor.utterances.length }))
    .toSorted((a, b) => compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
  const byLetter = Map.groupBy(speakers, ({ name }) => letterOf(name, lang));
  return [...byLetter].map(([letter, speakers]) => ({ letter, speakers }));
}

/** The first letter of a name, without its accents. */
function letterOf(name: string, lang: string): string {
  const [letter = name.slice(0, 1)] = /\p{L}|\p{N}/u.exec(name) ?? [];
  const plain = letter.normalize('NFD').replaceAll(/\p{M}/gu, '').normalize('NFC');
  return plain.toLocaleUpperCase(lang);
}
