import type { ActorRef, HeldRole } from '../model/actor-card.ts';
import type { ListedActor, ListedQuote } from '../model/listed-article.ts';
import { quoteWords } from '../model/quote-words.ts';
import { stateOf } from '../model/source-check.ts';
import type { TimelineEntry } from '../model/timeline-entry.ts';
import { listed, type Stated } from './changed-facts.ts';

/** What a reader is told of a quotation, an event or an actor. */
export interface Described {
  readonly label: string;
  readonly words: string | null;
  readonly state: string | null;
  readonly facts: Stated;
}

type NameOf = (actor: ActorRef) => string;

export function quoteFacts(quote: ListedQuote, nameOf: NameOf): Described {
  const { speaker, form, date, to, context, source, check } = quote;
  const [words, state] = [quoteWords(quote), stateOf(quote)];
  return {
    label: speaker.name,
    words,
    state,
    facts: {
      words,
      'checked against its source': state,
      source: check?.source.title ?? source?.name ?? null,
      'words of the source': check?.original?.parts.join(' … ') ?? null,
      speaker: nameOf(speaker),
      form,
      said: date?.edtf ?? null,
      to: to && nameOf(to),
      context,
    },
  };
}

export function eventFacts(
  { date, title, status, actors, movedTo }: TimelineEntry,
  nameOf: NameOf,
): Described {
  return {
    label: `${date.edtf} ${title}`,
    words: null,
    state: null,
    facts: {
      date: date.edtf,
      title,
      status,
      'new date': movedTo && `${movedTo.date.edtf} ${movedTo.title}`,
      actors: listed(actors.map(nameOf)),
    },
  };
}

export function actorFacts(actor: ListedActor, nameOf: NameOf): Described {
  const { name, kind, roles, description, url, wikidata } = actor;
  const dated = roles.map((role) => {
    const [from, to] = [role.from?.edtf ?? '', role.to?.edtf ?? ''];
    const words = wordRole(role, nameOf);
    return from || to ? `${words} (${from}/${to})` : words;
  });
  return {
    label: name,
    words: null,
    state: null,
    facts: {
      ...{ name, kind, role: actor.role, of: actor.of && nameOf(actor.of), roles: listed(dated) },
      ...{ description, url, wikidata },
    },
  };
}

function wordRole({ role, of }: HeldRole, nameOf: NameOf): string | null {
  return listed([role, of && nameOf(of)]);
}
