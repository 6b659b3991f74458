import type { Line } from './preview-of.ts';

/** The card of a page: one, which is filled anew for each link. */
export interface Card {
  readonly show: (link: HTMLElement, lines: readonly Line[]) => void;
  readonly hide: () => void;
  readonly contains: (target: EventTarget | null) => boolean;
}

export function createCard(): Card {
  const card = document.createElement('div');
  Object.assign(card, { id: 'preview', role: 'tooltip', hidden: true });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  document.adoptedStyleSheets.push(sheet);
  document.body.append(card);
  let told: HTMLElement | undefined;
  const hide = () => {
    card.hidden = true;
    told?.removeAttribute('aria-describedby');
  };
  return {
    hide,
    contains: (target) => target instanceof Node && card.contains(target),
    show: (link, lines) => {
      hide();
      told = link;
      card.replaceChildren(...lines.map(toParagraph));
      card.hidden = false;
      link.setAttribute('aria-describedby', card.id);
      place(card, link);
    },
  };
}

function toParagraph({ text, from }: Line): HTMLElement {
  const { lang, dir } = from.closest<HTMLElement>('[lang]') ?? document.documentElement;
  return Object.assign(document.createElement('p'), { textContent: text, lang, dir });
}

/** Below the link, or above it where there is no room; against the edge that its line begins at. */
function place(card: HTMLElement, link: HTMLElement): void {
  const [rect] = link.getClientRects();
  if (!rect) return;
  const { offsetWidth: width, offsetHeight: height } = card;
  const isTurned = getComputedStyle(link).direction === 'rtl';
  const left = isTurned ? rect.right - width : rect.left;
  const most = document.documentElement.clientWidth - width - 8;
  const isAbove = rect.bottom + height + 8 > innerHeight && rect.top > height;
  card.style.left = `${Math.max(8, Math.min(left, most))}px`;
  card.style.top = `${isAbove ? rect.top - height : rect.bottom}px`;
}

const STYLE = `
@layer components {
  #preview {
    position: fixed;
    z-index: 3;
    box-sizing: border-box;
    width: max-content;
    max-width: min(24rem, calc(100vw - 1rem));
    max-height: 50vh;
    overflow: auto;
    padding: .7rem 1rem .8rem;
    background: var(--paper);
    border: 1px solid var(--rule);
    border-top: 2px solid var(--ink);
    box-shadow: 0 .5rem 1.5rem #0002;
    &[hidden] { display: none }
    p { font: var(--data)/1.4rem var(--sans); color: var(--soft); margin-top: .2rem }
    p:first-child { font: var(--small)/1.4 var(--serif); color: var(--ink); margin: 0 }
    p:first-child:last-child { font: var(--data)/1.4rem var(--sans) }
    @media print { display: none }
    @media (prefers-reduced-motion: no-preference) {
      transition: opacity .15s;
      @starting-style { opacity: 0 }
    }
  }
}`;
