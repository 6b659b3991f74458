import { Document, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { DraftedActor, DraftedDate, DraftedFrontmatter, DraftedQuote } from './drafted.ts';

/** An article in our format: what was found above the body, with a comment wherever somebody has to look again. */
export function writeDraft(drafted: DraftedFrontmatter, body: string): string {
  const document = new Document({});
  const root = new YAMLMap(document.schema);
  document.contents = root;
  for (const [key, value, check] of factsOf(drafted)) {
    const node = document.createNode(value);
    if (check !== '') node.comment = comment(check);
    root.set(key, node);
  }
  for (const { key, items, check = '' } of listsOf(drafted)) {
    if (items.length === 0) continue;
    const name = new Scalar(key);
    if (check !== '') name.commentBefore = comment(check);
    root.set(name, listNode(document, items));
  }
  return `---\n${document.toString({ lineWidth: 98 })}---\n\n${body.replace(/^\s*\n/u, '').trimEnd()}\n`;
}

/** An entry, and what is to be looked at again. */
type Item = readonly [entry: object | string, check: string];

function factsOf(drafted: DraftedFrontmatter): readonly (readonly [string, unknown, string])[] {
  const { title, description, isTitled, isDescribed, published, lang, isSure } = drafted;
  return [
    ['title', title, isTitled ? '' : 'the first words of the text; write a headline'],
    [
      'description',
      description,
      isDescribed ? '' : 'the first sentence of the text; write a standfirst',
    ],
    ...(published === undefined ? [] : [['published', published, ''] as const]),
    ['lang', lang, isSure ? '' : 'that of the site; the words look like none that is known here'],
    ['draft', true, 'no build shows it; take this line out when all is looked through'],
  ];
}

interface List {
  readonly key: string;
  readonly items: readonly Item[];
  readonly check?: string;
}

function listsOf({ actors, dates, quotes, notQuotes }: DraftedFrontmatter): readonly List[] {
  return [
    { key: 'actors', items: actors.map(actorItem) },
    { key: 'dates', items: dates.map(dateItem) },
    { key: 'quotes', items: quotes.map(quoteItem) },
    {
      key: 'notQuotes',
      items: notQuotes.map((words): Item => [words, '']),
      check: 'nobody’s words? What somebody said belongs under quotes:',
    },
  ];
}

function listNode(document: Document, items: readonly Item[]): YAMLSeq {
  const list = new YAMLSeq(document.schema);
  for (const [entry, check] of items) {
    const node = document.createNode(entry);
    if (check !== '') node.commentBefore = comment(check);
    list.add(node);
  }
  return list;
}

function comment(check: string): string {
  return ` check: ${check.replaceAll(/\s+/gu, ' ')}`;
}

function actorItem({ check, ...actor }: DraftedActor): Item {
  return [actor.name === undefined && actor.aliases === undefined ? actor.id : actor, check];
}

function dateItem({ isConcluded, ...date }: DraftedDate): Item {
  const year = isConcluded ? 'concluded from published:; ' : '';
  return [date, `${year}say what happened (title:, id:), and whether it has (status:)`];
}

function quoteItem({ parts, check, id, speaker, ...rest }: DraftedQuote): Item {
  return [{ id, speaker, text: parts.length === 1 ? parts[0] : parts, ...rest }, check];
}
