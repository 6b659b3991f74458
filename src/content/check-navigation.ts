import { linksNamed, type Navigable } from '../model/navigation.ts';
import { createSuggest } from '../problems/create-suggest.ts';
import { clip } from '../text/clip.ts';
import type { SiteFile } from './read-site-file.ts';

/** Reports what `navigation:` of `site.yaml` names and nobody can link. */
export function checkNavigation({ site, placeOf, report }: SiteFile, there: Navigable): void {
  const suggest = createSuggest();
  const sections = there.sections.map(({ id }) => id);
  const names = [
    ...sections,
    ...there.topics.map(({ id }) => id),
    ...there.pages.map(({ slug }) => slug),
  ];
  site?.navigation?.forEach((entry, index) => {
    // Sections have names that no page can have.
    if (typeof entry !== 'string' || sections.some((id) => id === entry)) return;
    const found = linksNamed(entry, there);
    if (found.length === 1) return;
    const place = placeOf(['navigation', index]);
    const shown = clip(entry, 120);
    if (found.length === 0) report('navigation-unknown', place, shown, suggest(entry, names));
    else report('navigation-ambiguous', place, shown, found.map(({ id }) => id).join(' or '));
  });
}
