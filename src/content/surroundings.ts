import type { NavigationLink } from '../model/navigation.ts';
import type { ListedPage } from '../model/plain-page.ts';
import type { Topic } from '../model/topic.ts';
import type { Site } from '../schema/site.ts';

/** What every page shows of its site. */
export interface Surroundings {
  /** Null where `site.yaml` has an error. */
  readonly site: Site | null;
  readonly listed: readonly ListedPage[];
  readonly topics: readonly Topic[];
  readonly navigation: readonly NavigationLink[];
  /** Whether there are pages across articles. */
  readonly isDossier: boolean;
}
