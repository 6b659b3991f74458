import type { DataCatalogLeaf, WithContext } from 'schema-dts';
import { dataUrl } from '../formats/data/data-files.ts';
import { DATA_SET_NAMES } from '../formats/data/data-sets.ts';
import { type PageContext, urlOf } from '../model/page-context.ts';
import type { Alternate, PageFacts } from '../model/page-facts.ts';
import { sitePath } from '../model/site-path.ts';

/** What the head of the page on data says. */
export function dataFacts(context: PageContext, alternates: readonly Alternate[]): PageFacts {
  const { site, base, words } = context;
  const { title, standfirst: description, sets } = words.data;
  const canonicalPath = sitePath(base, 'data/');
  const jsonLd: WithContext<DataCatalogLeaf> = {
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    name: title + words.text.colon + site.title,
    description,
    url: urlOf(context, canonicalPath),
    dataset: DATA_SET_NAMES.map((name) => ({
      '@type': 'Dataset',
      name: sets[name],
      description: sets[name] + words.text.colon + site.title,
      url: urlOf(context, canonicalPath),
      distribution: {
        '@type': 'DataDownload',
        encodingFormat: 'application/json',
        contentUrl: dataUrl(`${name}.json`, context),
      },
    })),
  };
  return { title, description, type: 'website', canonicalPath, jsonLd, alternates };
}
