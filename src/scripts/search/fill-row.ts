import { type MarkedPiece, markWords } from '../../formats/search/mark-words.ts';
import type { Query } from '../../formats/search/parse-query.ts';
import { stateClass } from '../../model/source-check.ts';
import type { TextAttributes } from '../../model/text-attributes.ts';
import type { FoundEntry } from './create-search.ts';

/** A row of the results: the template of the page, filled with an entry. */
export function fillRow(template: HTMLTemplateElement, entry: FoundEntry, query: Query): Node {
  const row = document.importNode(template.content, true);
  const part = (name: string) => row.querySelector(`[data-part="${name}"]`);
  // What is not looked for has no marks.
  const put = (name: string, text = '', attributes: TextAttributes = {}, isSearched = false) => {
    const element = part(name);
    if (text === '') return element?.remove();
    const pieces = isSearched ? markWords(text, query, MOST_CHARACTERS) : null;
    element?.replaceChildren(...(pieces?.map(toNode) ?? [text]));
    for (const [key, value] of Object.entries(attributes)) element?.setAttribute(key, value);
  };
  const { to, text, by, article, original, facts, marks, also, state } = entry;
  const attributes = entry.attributes ?? article?.attributes;
  part('to')?.setAttribute('href', to);
  part('text')?.removeAttribute('dir');
  put('text', text, attributes, true);
  part('text')?.classList.toggle('direct', marks !== undefined);
  for (const [index, name] of ['data-open', 'data-close'].entries())
    part('text')?.setAttribute(name, marks?.[index] ?? '');
  put('by', by, attributes, true);
  put('original', original?.text, original?.attributes, true);
  put('facts', facts?.join(' · '));
  put('article', article?.title, article?.attributes);
  if (also) part('also')?.append(...also.flatMap((place) => [' ', toLink(place)]));
  else part('also')?.remove();
  put('state', state?.label);
  if (state) part('disc')?.setAttribute('class', stateClass(state.name));
  else part('disc')?.remove();
  return row;
}

const MOST_CHARACTERS = 320;

function toNode({ text, isFound }: MarkedPiece): Node {
  const words = document.createTextNode(text);
  if (!isFound) return words;
  const mark = document.createElement('mark');
  mark.append(words);
  return mark;
}

function toLink({ to, title, attributes }: NonNullable<FoundEntry['also']>[number]): Node {
  const link = document.createElement('a');
  link.href = to;
  link.textContent = title;
  for (const [key, value] of Object.entries(attributes)) link.setAttribute(key, value);
  return link;
}
