import { siteMark } from './_content.ts';

export const getStaticPaths = () => {
  const mark = siteMark();
  return mark ? [{ params: { mark: 'mark' }, cacheKey: mark.digest }] : [];
};

/** The site’s own mark, beside its title and in the tab of the browser. */
export function GET(): Response {
  return new Response(siteMark()?.svg, { headers: { 'content-type': 'image/svg+xml' } });
}
