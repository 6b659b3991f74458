import type { DossierEvent } from '../../dossier/dossier-event.ts';
import { anchorOf } from '../../model/anchor.ts';
import { type PageContext, urlOf } from '../../model/page-context.ts';
import { addressPath } from '../../model/site-path.ts';
import { wordingOf } from '../../wording/wording-of.ts';
import { latestEvents } from './latest-events.ts';
import { htmlParagraph } from '../feeds/html-text.ts';

/** A timeline after https://timeline.knightlab.com/docs/json-format.html. */
export interface TimelineJs {
  readonly title: { readonly text: TimelineText };
  readonly events: readonly TimelineJsEvent[];
}

interface TimelineText {
  readonly headline: string;
  readonly text: string;
}

interface TimelineJsEvent {
  readonly unique_id: string;
  readonly start_date: TimelineDate;
  readonly end_date?: TimelineDate;
  readonly display_date: string;
  readonly text: TimelineText;
}

interface TimelineDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** The latest of the events of which a first day is known; those dated to a month or a year are no more exact there. */
export function timelineJs(events: readonly DossierEvent[], context: PageContext): TimelineJs {
  const { title, tagline } = context.site;
  return {
    title: { text: { headline: title, text: tagline } },
    events: latestEvents(events).flatMap((event) => timelineEvent(event, context)),
  };
}

function timelineEvent(
  { key, title, date, places }: DossierEvent,
  context: PageContext,
): TimelineJsEvent[] {
  const [from = '', to] = date.edtf.split('/').map((end) => end.replace(/[~?%]$/u, ''));
  const start = timelineDate(from);
  const end = to === undefined ? null : timelineDate(to);
  const [place] = places;
  if (!start || !place) return [];
  const { slug, title: article, lang } = place.article;
  const address = addressPath(context.base, { slug, anchor: anchorOf('event', place.id) });
  const link = `<a href="${urlOf(context, address)}">`;
  return [
    {
      unique_id: key,
      start_date: start,
      ...(end && { end_date: end }),
      display_date: wordingOf(date, context.words),
      text: {
        headline: title,
        text: htmlParagraph(article, lang).replace('>', `>${link}`).replace('</p>', '</a></p>'),
      },
    },
  ];
}

function timelineDate(edtf: string): TimelineDate | null {
  const [, year, month, day] = /^(-?\d{4})(?:-(0\d|1[0-2])(?:-(\d\d))?)?$/u.exec(edtf) ?? [];
  if (year === undefined) return null;
  return {
    year: Number(year),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
  };
}
