import { createMint } from '../../drafting/mint-ids.ts';
import type { DraftedActor, DraftedQuote } from '../../drafting/drafted.ts';
import type { Edit } from '../../frontmatter/edit.ts';
import {
  addEntry,
  addKey,
  addToIdList,
  type NewEntry,
} from '../../frontmatter/edit-frontmatter.ts';
import { idAt } from '../../frontmatter/id-at.ts';
import { itemsAt } from '../../frontmatter/items-at.ts';
import { type OpenFrontmatter, pairAt } from '../../frontmatter/open-frontmatter.ts';
import { plainValue } from '../../frontmatter/plain-value.ts';
import { takenIds } from '../../frontmatter/taken-ids.ts';
import { textAt } from '../../frontmatter/text-at.ts';
import { clip } from '../../text/clip.ts';
import { draftOf } from '../draft-of.ts';
import { draftedHere } from '../drafted-here.ts';
import { toScalar } from '../to-scalar.ts';
import { unlistedWords } from '../unlisted-words.ts';
import type { Faulty, Fix } from './fix.ts';

/** Lists what stands in quotation marks: as the words of whom `draft` takes for the speaker, or as nobody’s. */
export function fixUnlisted(faulty: Faulty): Fix[] {
  const { opened, text, overview } = faulty;
  if (!opened) return [];
  const draft = draftOf(text, overview);
  const quote = draft && draftedHere(draft.quotes, faulty);
  const nobody = fixNobody(opened, faulty);
  if (!draft || !quote) return nobody;
  const value = plainValue(opened.document);
  const actor = draft.actors.find(({ id }) => id === quote.speaker);
  const own = itemsAt(value, 'actors').find((item) => idAt(item) === quote.speaker);
  const isShared = overview?.actors.get(quote.speaker)?.isShared ?? false;
  const edits = [
    ...(actor && own === undefined && !isShared
      ? addEntry(opened, 'actors', actorEntry(actor))
      : []),
    ...addEntry(opened, 'quotes', quoteEntry(quote, value)),
  ];
  const known = textAt(own, 'name') ?? actor?.name ?? overview?.actors.get(quote.speaker)?.name;
  const name = known ?? quote.speaker;
  const doubt = quote.check === '' ? '' : ` (${quote.check})`;
  const title = `List “${clip(quote.parts.join(' … '), 40)}” as said by ${name}${doubt}`;
  return [{ title, edits, isPreferred: true }, ...nobody];
}

function fixNobody(opened: OpenFrontmatter, faulty: Faulty): Fix[] {
  const words = unlistedWords(faulty);
  if (words === null) return [];
  const title = `Nobody said “${clip(words, 40)}”: list it under notQuotes`;
  return [{ title, edits: addWords(opened, words) }];
}

function quoteEntry(
  { id, speaker, parts, prefix, suffix }: DraftedQuote,
  value: unknown,
): NewEntry {
  const [only = '', ...more] = parts;
  return {
    id: createMint('quotation', takenIds(value, 'quote'))(id),
    speaker,
    text: more.length > 0 ? parts : only,
    ...(prefix !== undefined && { prefix }),
    ...(suffix !== undefined && { suffix }),
  };
}

export function actorEntry({
  id,
  name = id,
  kind = 'person',
  role,
  aliases,
}: DraftedActor): NewEntry {
  return {
    ...{ id, name, kind },
    ...(role !== undefined && { role }),
    ...(aliases !== undefined && { aliases }),
  };
}

function addWords(opened: OpenFrontmatter, words: string): Edit[] {
  return pairAt(opened, [], 'notQuotes')
    ? addToIdList(opened, [], 'notQuotes', [toScalar(words)], 'notQuotes')
    : addKey(opened, 'notQuotes', [toScalar(words)]);
}
