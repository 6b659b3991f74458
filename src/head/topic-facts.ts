import type { TopicPage } from '../dossier/topic-page.ts';
import type { PageContext } from '../model/page-context.ts';
import type { Alternate, PageFacts } from '../model/page-facts.ts';
import { topicPath, topicsPath } from '../model/site-path.ts';
import { listFacts } from './list-facts.ts';

/** What the head of the page of a topic says. */
export function topicFacts(
  { topic, part }: TopicPage,
  alternates: readonly Alternate[],
  context: PageContext,
): PageFacts {
  const words = context.words.topics;
  const path = topicPath(context.base, topic.id);
  const about = topic.description ?? words.describe(topic.title, context.site.title);
  // The parts of one topic are told apart.
  const more = part === null ? '' : ` (${part})`;
  const canonicalPath = part === null ? path : `${path}${part}/`;
  const above = [
    { name: words.heading, path: topicsPath(context.base) },
    ...(part === null ? [] : [{ name: topic.title, path }]),
  ];
  return listFacts(
    { title: topic.title + more, description: about + more, canonicalPath, above, alternates },
    context,
  );
}

/** What the head of the list of topics says. */
export function topicsFacts(context: PageContext): PageFacts {
  const { heading, describeAll } = context.words.topics;
  const description = describeAll(context.site.title);
  return listFacts(
    { title: heading, description, canonicalPath: topicsPath(context.base) },
    context,
  );
}
