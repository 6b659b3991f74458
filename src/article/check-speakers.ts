import type { MarkedMention } from '../markdown/rehype-mark-mentions.ts';
import type { ActorInput } from '../schema/actor.ts';
import type { QuoteInput } from '../schema/quote.ts';
import { indexAt } from '../text/index-at.ts';
import { standsInSingleMarks } from '../text/inner-marks.ts';
import type { Range } from '../text/normalise.ts';
import { taggedName } from '../text/tagged-name.ts';
import { type Entry, nameOf } from '../frontmatter/read-frontmatter.ts';
import type { Verification, VerifiedQuote } from './verify-quotes.ts';

export interface Speaking {
  /** What stands in quotation marks as speech, in order. */
  readonly spans: readonly Range[];
  readonly mentions: readonly MarkedMention[];
  readonly actors: readonly Entry<ActorInput>[];
}

/** A part of a quotation. */
interface Said extends Range {
  readonly entry: Entry<QuoteInput>;
}

/**
 * Warns of words that the list gives to one and the article to another: where another is named right beside the marks,
 * where words of another stand between two parts, and where one pair of marks holds words of both.
 */
export function checkSpeakers(
  quotes: readonly VerifiedQuote[],
  { spans, mentions, actors }: Speaking,
  { haystack: { text }, yaml, report }: Verification,
): void {
  const direct = quotes.filter(({ entry }) => entry.value.form !== 'indirect');
  const said = direct
    .flatMap(({ entry, ranges }) => ranges.map((range): Said => ({ entry, ...range })))
    .sort((a, b) => a.start - b.start);
  const { areTwo, wordName } = createActors(actors);

  for (const { entry, ranges } of direct) {
    const { speaker = '' } = entry.value;
    const own = [...new Set(ranges.flatMap((range) => spanAround(range, spans)))];
    const tell = (otherwise: string) => {
      const place = yaml.placeOf(['quotes', entry.index, 'speaker']);
      report('speaker-differs', place, nameOf(entry), wordName(speaker), otherwise);
    };
    const named = own
      .flatMap((span) => taggedName(text, span, mentions) ?? [])
      .find(({ actor }) => areTwo(actor, speaker));
    const other = [...between(own, said), ...before(ranges, own, said, text)].find((each) =>
      areTwo(each.entry.value.speaker ?? '', speaker),
    );
    if (named) tell(`names ${wordName(named.actor)} right beside them`);
    else if (other)
      tell(
        `has words of ${wordName(other.entry.value.speaker ?? '')} (“${nameOf(other.entry)}”) among them`,
      );
  }
}

/** What stands in the marks in which a range begins; nothing where they close before it, as before a block quotation. */
function spanAround({ start }: Range, spans: readonly Range[]): readonly Range[] {
  const span = spans[indexAt(spans, start)];
  return span && start < span.end ? [span] : [];
}

/** What is said between the marks that hold the parts of a quotation. */
function between(own: readonly Range[], said: readonly Said[]): readonly Said[] {
  return own.slice(1).flatMap(({ start }, index) => {
    const from = own[index]?.end ?? start;
    return said.slice(indexAt(said, from - 1) + 1, indexAt(said, start - 1) + 1);
  });
}

/** What is said right before the first part in the same marks, and not in marks of its own. */
function before(
  [first]: readonly Range[],
  [span]: readonly Range[],
  said: readonly Said[],
  text: string,
): readonly Said[] {
  const last = first && said[indexAt(said, first.start - 1)];
  if (!last || !span || last.start < span.start || last.end > first.start) return [];
  return [last, first].some((range) => standsInSingleMarks(text, range, span)) ? [] : [last];
}

function createActors(actors: readonly Entry<ActorInput>[]) {
  const byId = new Map(actors.map(({ value }) => [value.id, value]));
  return {
    /** Whether they are two of the list, and neither speaks for the other. */
    areTwo: (one: string, other: string) => {
      const [a, b] = [byId.get(one), byId.get(other)];
      return a !== undefined && b !== undefined && a !== b && a.of !== other && b.of !== one;
    },
    wordName: (id: string) => byId.get(id)?.name ?? id,
  };
}
