import type { APIRoute } from 'astro';
import { calendarEvents, writeCalendar } from '../../formats/data/write-calendar.ts';
import { feedDay } from '../../formats/feeds/feed-day.ts';
import { dossier, pageContext, siteFacts } from '../_content.ts';

export const GET: APIRoute = () => {
  const { articles, events } = dossier();
  const days = new Map(articles.map((article) => [article.slug, feedDay(article)]));
  const own = calendarEvents(events, (slug) => days.get(slug) ?? null, pageContext());
  return new Response(writeCalendar(own, siteFacts().title), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
};
