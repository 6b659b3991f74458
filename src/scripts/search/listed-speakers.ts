import { distance } from 'fastest-levenshtein';
import { searchWords } from '../../text/search-words.ts';

/** A speaker of the list that the page has. */
export interface ListedSpeaker {
  readonly id: string;
  readonly name: string;
  /** What tells them apart from another of the same name, or ''. */
  readonly role: string;
  readonly link: HTMLAnchorElement;
}

export function listedSpeakers(page: ParentNode): readonly ListedSpeaker[] {
  return [...page.querySelectorAll<HTMLAnchorElement>('a[data-speaker]')].map((link) => ({
    id: link.dataset['speaker'] ?? '',
    name: link.textContent.trim(),
    role: link.parentElement?.querySelector('i')?.textContent ?? '',
    link,
  }));
}

/** Those with a name that is spelt nearly as a word of the query. */
export function speakersNear(
  text: string,
  speakers: readonly ListedSpeaker[],
): readonly ListedSpeaker[] {
  const wanted = wordsOf(text).filter(({ length }) => length >= LEAST_CHARACTERS);
  const near = speakers.flatMap((speaker) => {
    const names = wordsOf(speaker.name);
    const slips = wanted.flatMap((word) =>
      names.map((name) => distance(word, name)).filter((slip) => slip <= word.length / 3),
    );
    return slips.length === 0 ? [] : [{ speaker, slips: Math.min(...slips) }];
  });
  return near
    .toSorted((a, b) => a.slips - b.slips)
    .slice(0, MOST_NEAR)
    .map(({ speaker }) => speaker);
}

const LEAST_CHARACTERS = 4;
const MOST_NEAR = 5;

function wordsOf(text: string): readonly string[] {
  return searchWords(text).map(({ word }) => word);
}
