/** A line of a card: plain words, and what element they are from, for their language. */
export interface Line {
  readonly text: string;
  readonly from: Element;
}

/** What a link leads to, in a few lines: from the page it is on, or else from a file of this site; null where it leads to no quotation, actor or source. */
export function previewOf(link: HTMLAnchorElement): Promise<readonly Line[]> | null {
  const { origin, pathname, hash, href } = link;
  if (origin !== location.origin) return null;
  if (pathname === location.pathname) return hash ? onPage(link) : null;
  const [, base = '', slug, id = hash.replace('#q-', '')] =
    /^(.*\/)(?:articles|q)\/([^/]+)\/(?:([^/]+)\/)?$/u.exec(pathname) ?? [];
  if (slug !== undefined)
    return id && (hash === '' || hash === `#q-${id}`)
      ? quotation(`${base}q/${slug}/${id}/oembed.json`)
      : null;
  return /\/(?:actors|sources)\/[^/]+\/$/u.test(pathname) ? head(href) : null;
}

/** The entry of an actor at the side with its last words, or that of a quotation in the list. */
function onPage(link: HTMLAnchorElement): Promise<readonly Line[]> | null {
  const hash = CSS.escape(decodeURIComponent(link.hash).slice(1));
  const isActor = link.hash.startsWith('#a-');
  const entry = isActor
    ? document.querySelector(`#${hash}.actor`)
    : document.querySelector(`.entry .links a[href$="#${hash}"]`)?.closest('.entry');
  if (!entry || entry.contains(link)) return null;
  if (isActor) {
    const said = linesOf(document, `.entry:has(.who[href="#${hash}"]) .direct`);
    return Promise.resolve([...linesOf(entry, ENTRY), ...said.slice(-1)]);
  }
  // The words themselves stand beside the sign of their quotation.
  const words = link.matches('.quote-link') ? '' : 'blockquote,';
  return Promise.resolve(linesOf(entry, `${words}${ENTRY}`));
}

// Of an actor all but the places in the text, of a quotation what is told of it, in which context and when.
const ENTRY = 'h4,h4~p:not(:has([aria-label])),.facts,.facts+p:not(.links),.links>bdi';

async function quotation(address: string): Promise<readonly Line[]> {
  const answer: unknown = JSON.parse(await textAt(address));
  const page = parsed(wordsIn(answer, 'html'));
  const lines = linesOf(page, 'p,footer');
  const from = lines.at(-1)?.from;
  const checked = wordsIn(memberOf(answer, 'verbatim'), 'checked');
  return from && checked ? [...lines, { text: checked, from }] : lines;
}

function wordsIn(value: unknown, name: string): string {
  const words = memberOf(value, name);
  return typeof words === 'string' ? words : '';
}

function memberOf(value: unknown, name: string): unknown {
  return value && typeof value === 'object' ? Reflect.get(value, name) : undefined;
}

async function head(address: string): Promise<readonly Line[]> {
  const page = parsed(await textAt(address));
  const lines = linesOf(page, 'h1,.page-header>ul>li,.page-header>p:not(.kicker),.by,.shown');
  const newest = linesOf(page, '.record .direct').slice(0, 1);
  // A name alone is in the link already.
  return lines.length > 1 ? [...lines, ...newest] : newest;
}

async function textAt(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(address);
  return response.text();
}

/** What is parsed so loads nothing and runs nothing; of it, only words are taken. The policy of this page knows no style of another. */
function parsed(html: string): Document {
  const plain = html.replace(/<style.*?<\/style>/gsu, '');
  return new DOMParser().parseFromString(plain, 'text/html');
}

function linesOf(within: ParentNode, selector: string): readonly Line[] {
  return [...within.querySelectorAll(selector)]
    .map((from) => ({ text: textOf(from), from }))
    .filter(({ text }) => text !== '');
}

function textOf(element: Element): string {
  const { open = '', close = '' } = element instanceof HTMLElement ? element.dataset : {};
  const isList = element.matches('.facts, .by, li');
  const parts = isList ? [...element.children].map(({ textContent }) => textContent) : [];
  const words = parts.length > 0 ? parts.join(' · ') : element.textContent;
  return open + words.replace(/\s+/gu, ' ').trim() + close;
}
