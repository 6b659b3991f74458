import type { Line } from './preview-of.ts';

/** The card of a page, which is filled anew for each link. */
export interface Card {
  readonly show: (link: HTMLElement, lines: readonly Line[]) => void;
  readonly hide: () => void;
  readonly contains: (target: EventTarget | null) => boolean;
}

export function createCard(card: HTMLElement): Card {
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

/** Above the line of the link, or below it where there is no room, clear of the ring of its focus; against the edge that the line begins at. */
function place(card: HTMLElement, link: HTMLElement): void {
  const rects = [...link.getClientRects()];
  const { offsetWidth: width, offsetHeight: height } = card;
  const above = (rects[0]?.top ?? 0) - height - CLEAR_PX;
  const rect = above > 0 ? rects[0] : rects.at(-1);
  if (!rect) return;
  const isTurned = getComputedStyle(link).direction === 'rtl';
  const left = isTurned ? rect.right - width : rect.left;
  const most = document.documentElement.clientWidth - width - 8;
  card.style.left = `${Math.max(8, Math.min(left, most))}px`;
  card.style.top = `${above > 0 ? above : rect.bottom + CLEAR_PX}px`;
}

const CLEAR_PX = 6;
