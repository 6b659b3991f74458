import { Document, isScalar, YAMLMap, YAMLSeq } from 'yaml';
import type { DraftedActor, DraftedDate, DraftedFrontmatter, DraftedQuote } from './drafted.ts';

/** An article in our format: what was found above the body, with a comment wherever somebody has to look again. */
export function writeDraft(drafted: DraftedFrontmatter, body: string): string {
  const {
    title,
    description,
    isTitled,
    lang,
    isSure,
    published,
    actors,
    dates,
    quotes,
    notQuotes,
  } = drafted;
  const document = new Document({});
  const root = new YAMLMap(document.schema);
  document.contents = root;
  const set = (key: string, value: unknown, check = '') => {
    const node = document.createNode(value);
    if (check !== '') node.comment = comment(check);
    root.set(key, node);
  };
  const add = (
    key: string,
    items: readonly (readonly [object: object | string, check: string])[],
  ) => {
    if (items.length === 0) return;
    const list = new YAMLSeq(document.schema);
    for (const [object, check] of items) {
      const node = document.createNode(object);
      if (check !== '') node.commentBefore = comment(check);
      list.add(node);
    }
    root.set(document.createNode(key), list);
  };
  set('title', title, isTitled ? '' : 'the first words of the text; write a headline');
  set('description', description, 'the first sentence of the text; write a standfirst');
  if (published !== undefined) set('published', published);
  set(
    'lang',
    lang,
    isSure ? '' : 'the language of the site; the words do not look like one that is known here',
  );
  set('draft', true, 'no build shows it; take this line out when all is looked through');
  add('actors', actors.map(actorItem));
  add('dates', dates.map(dateItem));
  add('quotes', quotes.map(quoteItem));
  add(
    'notQuotes',
    notQuotes.map((words) => [words, '']),
  );
  if (notQuotes.length > 0) {
    const key = root.items.find(
      (pair) => isScalar(pair.key) && pair.key.value === 'notQuotes',
    )?.key;
    if (isScalar(key))
      key.commentBefore = comment('nobody’s words? What somebody said belongs under quotes:');
  }
  return `---\n${document.toString({ lineWidth: 98 })}---\n\n${body.trim()}\n`;
}

function comment(check: string): string {
  return ` check: ${check.replaceAll(/\s+/gu, ' ')}`;
}

function actorItem({ check, ...actor }: DraftedActor): readonly [object | string, string] {
  return [actor.name === undefined && actor.aliases === undefined ? actor.id : actor, check];
}

function dateItem({ isConcluded, ...date }: DraftedDate): readonly [object, string] {
  const year = isConcluded ? 'concluded from published:; ' : '';
  return [date, `${year}say what happened, and whether it has (status:)`];
}

function quoteItem({
  parts,
  check,
  id,
  speaker,
  ...rest
}: DraftedQuote): readonly [object, string] {
  return [{ id, speaker, text: parts.length === 1 ? parts[0] : parts, ...rest }, check];
}
