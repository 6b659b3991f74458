import type { ActorKind } from '../schema/actor.ts';

/** What a draft says above its text; `check` is what is to be looked at again, '' where nothing is. */
export interface DraftedFrontmatter {
  readonly title: string;
  readonly description: string;
  /** Whether they stand in the text as its headline, and not only as its first words. */
  readonly isTitled: boolean;
  /** Whether the text gives its standfirst itself. */
  readonly isDescribed: boolean;
  readonly lang: string;
  /** Whether the words look like that language. */
  readonly isSure: boolean;
  readonly published: string | undefined;
  readonly actors: readonly DraftedActor[];
  readonly dates: readonly DraftedDate[];
  /** How many dates of the text are not listed, since their year is not known. */
  readonly undated: number;
  readonly quotes: readonly DraftedQuote[];
  readonly notQuotes: readonly string[];
}

/** An entry of `actors:`. */
export interface DraftedActor {
  readonly id: string;
  /** Left out, with all else, of one whom the dossier knows. */
  readonly name?: string;
  readonly kind?: ActorKind;
  readonly role?: string;
  readonly of?: string;
  readonly aliases?: readonly string[];
  readonly wikidata?: string;
  readonly check: string;
}

/** An entry of `dates:`. */
export interface DraftedDate {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly text: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly status?: 'expected';
  readonly isConcluded: boolean;
}

/** An entry of `quotes:`. */
export interface DraftedQuote {
  readonly id: string;
  readonly speaker: string;
  readonly parts: readonly string[];
  readonly prefix?: string;
  readonly suffix?: string;
  readonly check: string;
}
