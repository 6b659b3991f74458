import { linksNamed, type Navigable } from '../model/navigation.ts';
import { SECTIONS } from '../model/sections.ts';
import { createSuggest } from '../problems/create-suggest.ts';
import { clip } from '../text/clip.ts';
import type { SiteFile } from './read-site-file.ts';

/** Reports what `navigation:` of `site.yaml` names and nobody can link. */
export function checkNavigation({ site, placeOf, report }: SiteFile, there: Navigable): void {
  const suggest = createSuggest();
  const sections = SECTIONS.map(({ id }) => id);
  const names = [
    ...sections,
    ...there.topics.map(({ id }) => id),
    ...there.pages.map(({ slug }) => slug),
  ];
  site?.navigation?.forEach((entry, index) => {
    // Sections have names that no page can have.
    if (typeof entry !== 'string' || sections.some((id) => id === entry)) return;
    if (linksNamed(entry, there).length > 0) return;
    const place = placeOf(['navigation', index]);
    report('navigation-unknown', place, clip(entry, 120), suggest(entry, names));
  });
}
