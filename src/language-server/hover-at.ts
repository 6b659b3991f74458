import type { Hover } from 'vscode-languageserver';
import { plainValue } from '../frontmatter/plain-value.ts';
import { addressOf } from '../model/address.ts';
import { anchorOf } from '../model/anchor.ts';
import type { CheckState } from '../model/source-check.ts';
import { countOf } from '../text/count-of.ts';
import { slugOf } from './content-path.ts';
import type { Asked } from './complete-at.ts';
import { fieldAt } from './file-schema.ts';
import { idsListed } from './ids-listed.ts';
import { namedAt } from './named-at.ts';
import { openFile, spotAt } from './open-file.ts';
import { type FoundQuote, quotesIn } from './quotes-in.ts';
import { toRange } from './to-diagnostic.ts';
import { isWithin } from './is-within.ts';

/** What there is to say of the word at an offset: a key’s line of doc, an actor’s facts, a quotation’s place and state. */
export function hoverAt(asked: Asked): Hover | null {
  const { document, path, kind, offset } = asked;
  const text = document.getText();
  const opened = openFile(path, text);
  if (!opened || (path.endsWith('.md') && offset >= opened.end))
    return kind === 'article' ? hoverQuote(asked) : null;
  const spot = spotAt(opened, offset);
  if (!spot) return null;
  const range = { start: document.positionAt(spot.start), end: document.positionAt(spot.end) };
  const words = spot.isKey
    ? wordKey(asked, spot.path)
    : wordValue(asked, spot, plainValue(opened.document));
  return words === '' ? null : { range, contents: { kind: 'markdown', value: words } };
}

type SpotPath = Parameters<typeof fieldAt>[1];

function wordKey({ kind }: Asked, path: SpotPath): string {
  const field = fieldAt(kind, path);
  const values = field && field.values.length > 0 ? `One of: ${field.values.join(', ')}.` : '';
  return [field?.doc ?? '', values].filter(Boolean).join('\n\n');
}

function wordValue(
  asked: Asked,
  { path, value }: { readonly path: SpotPath; readonly value: string },
  frontmatter: unknown,
): string {
  const { kind, document, overview } = asked;
  if (kind === 'article' && path[0] === 'quotes' && /^(?:id|text)$/u.test(String(path[2]))) {
    const quote = quotesIn(document.getText()).find(({ index }) => index === path[1]);
    return quote ? wordQuote(quote, asked) : 'Its words are not in the text.';
  }
  const named = namedAt(kind, path);
  const known = named && idsListed(named, frontmatter, overview).find(({ id }) => id === value);
  if (named !== 'actor') return known ? plain(known.detail) : '';
  return wordActor(value, known?.detail ?? '', asked);
}

function wordActor(id: string, own: string, { overview }: Asked): string {
  const actor = overview?.actors.get(id);
  if (!actor) return own && `**${plain(own)}**`;
  const { name, kind, role, of, aliases, description, quotations, articles, isShared } = actor;
  const master = of === undefined ? '' : ` (${overview?.actors.get(of)?.name ?? of})`;
  return [
    `**${plain(own || name)}**, ${kind}${role ? `: ${plain(role)}` : ''}${plain(master)}`,
    aliases.length > 0 ? `Also: ${plain(aliases.join(', '))}.` : '',
    description ? plain(description) : '',
    quotations > 0
      ? `${countOf(quotations, 'quotation')} in ${countOf(articles, 'article')}.`
      : 'No quotation yet.',
    isShared ? 'Described in actors.yaml.' : '',
  ]
    .filter(Boolean)
    .join('\n\n');
}

function hoverQuote(asked: Asked): Hover | null {
  const { document, offset } = asked;
  const at = document.positionAt(offset);
  const quotes = quotesIn(document.getText());
  const quote = quotes.find(({ places }) => places.some((place) => isWithin(at, toRange(place))));
  const place = quote?.places.find((each) => isWithin(at, toRange(each)));
  if (!quote || !place) return null;
  return { range: toRange(place), contents: { kind: 'markdown', value: wordQuote(quote, asked) } };
}

function wordQuote({ id, speaker, places }: FoundQuote, { path, overview }: Asked): string {
  const address = addressOf(slugOf(path), anchorOf('quote', id));
  const check = overview?.checks.get(address);
  const name = overview?.actors.get(speaker)?.name ?? speaker;
  const lines = [...new Set(places.map(({ line }) => line))].join(', ');
  const state = STATES[check?.state ?? 'not held'];
  const where = check?.source && check.place ? `: ${check.source}, ${check.place}` : '';
  return [
    `**${plain(id)}**, said by ${plain(name)}. Its words stand in line ${lines}.`,
    `${state}${plain(where)}.`,
    overview?.released.has(address)
      ? 'A release has carried it: a change of its words is to be told (verbatim revise).'
      : 'No release has carried it yet.',
  ].join('\n\n');
}

const STATES: Readonly<Record<CheckState, string>> = {
  found: 'Found in its source',
  translated: 'The words that it translates are found in its source',
  'not held': 'Checked in the article alone; no text of a source is held',
};

/** No word of an author’s is Markdown here. */
function plain(words: string): string {
  return words.replaceAll(/[\\`*_{}[\]()#+\-.!<>|~&]/gu, String.raw`\$&`);
}
