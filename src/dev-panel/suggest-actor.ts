import { attribute } from '../drafting/attribute.ts';
import { isSameActor } from '../drafting/is-same-actor.ts';
import { kindOfName } from '../drafting/kind-of-name.ts';
import { knownActors } from '../drafting/known-actors.ts';
import { createMint } from '../drafting/mint-ids.ts';
import type { Named } from '../drafting/named.ts';
import { shortIdOf } from '../drafting/short-id-of.ts';
import { tongueOf } from '../drafting/tongue-of.ts';
import type { NewEntry } from '../frontmatter/edit-frontmatter.ts';
import { takenIds } from '../frontmatter/taken-ids.ts';
import type { Range } from '../text/normalise.ts';
import { overlap } from '../text/overlap.ts';
import { stated, type Suggestion } from './new-entry.ts';
import type { OpenPage } from './open-page.ts';
import { writtenIn } from './read-page.ts';

/** An entry of `actors:` for a name in the text. */
export function suggestActor(page: OpenPage, range: Range): Suggestion | { readonly why: string } {
  const { text, lang } = page.article;
  const words = text.slice(range.start, range.end).replaceAll(/\s+/gu, ' ').trim();
  const { mentions } = attribute(text, [], lang, tongueOf(lang));
  const named = mentions.find((mention) => overlap(mention, range))?.named ?? bareName(words, lang);
  const known = actorIn(page, named);
  if (known) return { why: `${known.name} is listed already: ${known.id}.` };
  const shared = sharedActor(page, named);
  const entry = shared ? stated({ id: shared }) : newActor(page, named);
  const nothing = { speaker: '', speakers: [] };
  return { entries: [{ list: 'actors', entry }], check: named.check, ...nothing };
}

function bareName(name: string, lang: string): Named {
  const kind = kindOfName(name, lang);
  return { name, kind, role: '', aliases: [], check: '', isSure: false, sex: null };
}

/** The actor of the article whom a text means. */
export function actorIn({ entry, content }: OpenPage, named: Named) {
  const shared = new Map(content.shared.actors.map((actor) => [actor.id, actor.aliases]));
  return entry.listed.actors.find(({ id, name, kind, named: words }) => {
    const aliases = [...(shared.get(id) ?? []), ...words.map(([each]) => each)];
    return isSameActor({ id, name, kind, aliases, isShared: false }, named);
  });
}

/** The id of one whom `actors.yaml` describes: an article names it by that alone. */
export function sharedActor({ content }: OpenPage, named: Named): string | undefined {
  const known = knownActors({ shared: content.shared, articles: [] });
  return known.find((actor) => isSameActor(actor, named))?.id;
}

/** An entry for one who is not listed anywhere. */
export function newActor(page: OpenPage, named: Named): NewEntry {
  const { content } = page;
  const known = knownActors(content);
  const meant = known.find((actor) => isSameActor(actor, named));
  const taken = takenIds(writtenIn(page), 'actor');
  const mint = createMint('actor', [...known.map(({ id }) => id), ...taken]);
  const { name, kind, role, aliases } = named;
  return stated({ id: meant?.id ?? mint(shortIdOf(named, [named])), name, kind, role, aliases });
}
