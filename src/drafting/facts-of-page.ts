import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { elementsOf } from '../markdown/nodes-of.ts';
import { type StatedFacts, statedFacts } from './stated-facts.ts';

/** What a web page says of itself in its head: its standfirst, its day, its language. */
export function factsOfPage(page: Root): StatedFacts {
  const metas = elementsOf(page, 'meta').map(({ properties }) => properties);
  const meta = (...names: readonly string[]) =>
    names
      .map(
        (name) =>
          metas.find((each) =>
            [each['property'], each['name'], each['itemProp']].flat().includes(name),
          )?.['content'],
      )
      .find((content) => typeof content === 'string' && content !== '');
  return statedFacts({
    description: meta('og:description', 'description', 'twitter:description'),
    published:
      meta('article:published_time', 'datePublished', 'date', 'DC.date.issued') ?? dayOf(page),
    lang: elementsOf(page, 'html')[0]?.properties['lang'],
  });
}

/** The day that its data for machines give. */
function dayOf(page: Root): string | undefined {
  const data = elementsOf(page, 'script').filter(
    ({ properties }) => properties['type'] === 'application/ld+json',
  );
  return data
    .map((each) => /"datePublished"\s*:\s*"([^"]+)"/u.exec(toString(each))?.[1])
    .find((day) => day !== undefined);
}
