import type { Report } from '../problems/create-report.ts';
import type { Place } from '../problems/problem.ts';
import { type Entry, type Frontmatter, nameOf } from '../frontmatter/read-frontmatter.ts';
import type { QuoteForm, QuoteInput } from '../schema/quote.ts';
import { isSameLanguage } from '../text/is-same-language.ts';

/** Words that are to stand in a document which is held. JSON-safe. */
export interface Citing {
  /** Id of the quotation. */
  readonly quote: string;
  /** Id of the document; null where none is named. */
  readonly source: string | null;
  /** Whose words they are to be: the article’s own, the original of a translation, what a paraphrase renders. */
  readonly kind: 'words' | 'original' | 'passage';
  readonly form: QuoteForm;
  readonly parts: readonly string[];
  /** As the article has them. */
  readonly words: readonly string[];
  /** What the article prints right behind them; '' where they are not its own. */
  readonly next: string;
  /** Of the words, BCP 47. */
  readonly lang: string;
  /** What the one who speaks is called: name, aliases, roles. */
  readonly speaker: readonly string[];
  readonly places: {
    readonly words: Place;
    readonly source: Place;
    readonly speaker: Place;
  };
}

/**
 * What each quotation is to be checked against, as far as the frontmatter is right. `lang` is the article’s; `nextOf` says
 * what stands there behind the words of a quotation, by its place in the list.
 */
export function citingsOf(
  { entries, yaml }: Frontmatter,
  lang: string,
  nextOf: (index: number) => string,
  report: Report,
): Citing[] {
  const names = new Map(
    entries.actors.map(({ value: { id, name, aliases = [], role, roles = [] } }) => [
      id,
      [name, ...aliases, role, ...roles.map((each) => each.role)].flatMap((each) => each ?? []),
    ]),
  );
  return entries.quotes.flatMap((entry): Citing[] => {
    const { value, index } = entry;
    const { source, speaker, form = 'direct' } = value;
    const at = (key: string) => yaml.placeOf(['quotes', index, key]);
    const fault = faultOf(entry, lang);
    if (fault) report('original-misplaced', at(fault.key), nameOf(entry), fault.key, fault.why);
    const wanted = wordsToCheck(value, lang);
    if (fault || !wanted) return [];
    return [
      {
        quote: nameOf(entry),
        source: source && 'id' in source ? source.id : null,
        ...wanted,
        words: value.text ?? [],
        next: wanted.kind === 'words' ? nextOf(index) : '',
        form,
        speaker: names.get(speaker) ?? [],
        places: { words: at(keyOf(wanted.kind)), source: at('source'), speaker: at('speaker') },
      },
    ];
  });
}

function keyOf(kind: Citing['kind']): string {
  return kind === 'words' ? 'text' : kind;
}

type SoundQuote = Entry<QuoteInput>['value'];

function wordsToCheck(
  { text, original, passage }: SoundQuote,
  lang: string,
): Pick<Citing, 'kind' | 'parts' | 'lang'> | null {
  if (original) return { kind: 'original', parts: original.text, lang: original.lang };
  if (passage) return { kind: 'passage', parts: passage, lang };
  return text ? { kind: 'words', parts: text, lang } : null;
}

/** What would show readers something as checked that is not. */
function faultOf({ value }: Entry<QuoteInput>, lang: string): { key: string; why: string } | null {
  const { source, original, passage, form = 'direct' } = value;
  const key = original ? 'original' : passage ? 'passage' : null;
  if (key === null) return null;
  if (!source || !('id' in source))
    return { key, why: 'there is no document to check it in: source: names none' };
  if (original && passage) return { key: 'passage', why: 'original: says the same' };
  if (passage && form === 'direct')
    return { key, why: 'the words are quoted, and it is they that have to stand in the document' };
  if (original && form === 'direct' && isSameLanguage(original.lang, lang))
    return { key, why: 'it is in the language of the article, which translates nothing' };
  return null;
}
