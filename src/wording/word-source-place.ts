import type { SourcePlace } from '../model/source-place.ts';
import type { Words } from './words.ts';

/** `paragraph 3`, `page 2`, `pages 2–3`, `1:02:03`. */
export function wordSourcePlace(place: SourcePlace, { source }: Words): string {
  if (place.kind === 'time') return wordTime(place.seconds);
  if (place.kind === 'paragraph') return source.paragraph(place.number);
  return place.last > place.number
    ? source.pages(place.number, place.last)
    : source.page(place.number);
}

function wordTime(seconds: number): string {
  const [hours, minutes, rest] = [
    Math.floor(seconds / 3600),
    Math.floor(seconds / 60) % 60,
    seconds % 60,
  ];
  const two = (part: number) => String(part).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
