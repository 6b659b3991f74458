import { parseQuery } from '../../formats/search/parse-query.ts';
import { ENTRY_KINDS, filterWord } from '../../formats/search/search-files.ts';
import { createSearch, type Search } from './create-search.ts';
import { listedSpeakers, type ListedSpeaker, speakersNear } from './listed-speakers.ts';
import { resultKeys } from './result-keys.ts';
import { type Asked, readAddress, readForm, writeAddress, writeForm } from './search-address.ts';
import { showGroup } from './show-group.ts';

/** What the page says, and nothing of it stands in the markup. */
interface Said {
  readonly nothing: string;
  readonly looking: string;
  readonly failed: string;
  readonly signs: string;
  readonly near: string;
  /** By kind and form of a plural, with `#` for the number. */
  readonly counts: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Lets a reader search: what is asked for stands in the form and in the address, the answer below. */
export function searchPage(): void {
  const page = document.querySelector('.search-page');
  const form = page?.querySelector('form');
  if (!(page instanceof HTMLElement) || !form) return;
  const said: Said = JSON.parse(page.dataset['said'] ?? '{}');
  const search = createSearch(page.dataset['folder'] ?? '');
  const speakers = listedSpeakers(page);
  const field = form.querySelector('input');
  fillSpeakers(form, speakers);

  let current = 0;
  const look = async (asked: Asked): Promise<void> => {
    const turn = (current += 1);
    const isCurrent = () => turn === current;
    try {
      await answer({ asked, page, said, search, speakers, isCurrent });
    } catch (error) {
      console.error(error);
      if (isCurrent()) say(page, said.failed);
    }
  };
  const ask = (isStep: boolean) => {
    const asked = readForm(form);
    writeAddress(asked, isStep);
    void look(asked);
  };
  const askAddress = () => {
    const asked = readAddress();
    writeForm(form, asked);
    void look(asked);
  };

  let waiting = 0;
  form.addEventListener('input', ({ target }) => {
    clearTimeout(waiting);
    if (target === field) waiting = window.setTimeout(() => ask(false), PAUSE_MS);
    else ask(true);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    ask(true);
  });
  addEventListener('popstate', askAddress);
  if (field) resultKeys(page, field);
  askAddress();
}

/** So long a reader has not typed. */
const PAUSE_MS = 250;

interface Answering {
  readonly asked: Asked;
  readonly page: HTMLElement;
  readonly said: Said;
  readonly search: Search;
  readonly speakers: readonly ListedSpeaker[];
  readonly isCurrent: () => boolean;
}

async function answer({
  asked,
  page,
  said,
  search,
  speakers,
  isCurrent,
}: Answering): Promise<void> {
  const { q, speaker, topic, lang, year, kind } = asked;
  const query = parseQuery(q);
  const filters = [
    ...(speaker ? [filterWord('speaker', speaker)] : []),
    ...(topic ? [filterWord('topic', topic)] : []),
    ...(lang ? [filterWord('lang', lang)] : []),
  ];
  const hasWords = query.terms.length + query.phrases.length > 0;
  const isAsked = hasWords || filters.length > 0 || year !== '' || kind !== '';
  say(page, isAsked ? said.looking : q === '' ? '' : said.signs);
  const found = isAsked ? await search.find({ query, filters, year, kind }) : NOTHING;
  if (!isCurrent()) return;
  showNear(page, [], said);
  const counts: string[] = [];
  // All at once: on a slow line, one after the other takes long.
  const shown = ENTRY_KINDS.map((each) => {
    const places = found.get(each) ?? [];
    return { each, showing: show(page, each, { places, query, search, isCurrent }) };
  });
  await Promise.allSettled(shown.map(({ showing }) => showing));
  for (const { each, showing } of shown) {
    const count = await showing;
    if (count !== '') counts.push(wordCount(count, said.counts[each] ?? {}));
  }
  if (!isCurrent()) return;
  if (counts.length > 0) say(page, counts.join(' · '));
  if (!isAsked || counts.length > 0) return;
  say(page, said.nothing);
  showNear(page, speakersNear(q, speakers), said);
}

/** A count, which may end with a plus sign, in words. */
function wordCount(count: string, forms: Readonly<Record<string, string>>): string {
  const form = new Intl.PluralRules(document.documentElement.lang).select(Number.parseInt(count));
  return (forms[form] ?? forms['other'] ?? '#').replace('#', count);
}

const NOTHING: Awaited<ReturnType<Search['find']>> = new Map();

function show(
  page: HTMLElement,
  kind: string,
  rest: Omit<Parameters<typeof showGroup>[0], 'section' | 'template'>,
): Promise<string> {
  const section = page.querySelector(`[data-kind="${kind}"]`);
  const template = page.querySelector('template');
  if (!section || !template) throw new Error(`no place for ${kind}`);
  return showGroup({ section, template, ...rest });
}

function say(page: HTMLElement, words: string): void {
  const status = page.querySelector('[role="status"]');
  if (status && status.textContent !== words) status.textContent = words;
}

function showNear(page: HTMLElement, near: readonly ListedSpeaker[], said: Said): void {
  const place = page.querySelector('.near');
  const links = near.flatMap(({ link, role }) => [' ', link.cloneNode(true), role && ` ${role}`]);
  place?.replaceChildren(...(links.length > 0 ? [said.near, ...links] : []));
}

/** The speakers to choose from are those that the page lists. */
function fillSpeakers(form: HTMLFormElement, speakers: readonly ListedSpeaker[]): void {
  const control = form.elements.namedItem('speaker');
  if (!(control instanceof HTMLSelectElement)) return;
  control.append(
    ...speakers.map(({ id, name, role }) => new Option(role ? `${name}, ${role}` : name, id)),
  );
}
