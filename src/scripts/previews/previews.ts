import { createCard } from './create-card.ts';
import { previewOf } from './preview-of.ts';

/** While a link to a quotation, an actor or a source is pointed at or holds the focus, a card says what is there. */
export function previews(): void {
  const place = document.getElementById('link-preview');
  if (!place) return;
  const card = createCard(place);
  let current: HTMLAnchorElement | null = null;
  let timer = 0;
  let isPointing = false;

  const later = (action: () => void) => {
    clearTimeout(timer);
    timer = window.setTimeout(action, DELAY_MS);
  };
  const close = () => {
    clearTimeout(timer);
    current = null;
    card.hide();
  };
  const approach = (link: HTMLAnchorElement | null) => {
    // Back from the card; or off a link before its card was shown.
    if (link === current) clearTimeout(timer);
    else if (link)
      later(() => {
        close();
        current = link;
        void open(link);
      });
    else later(close);
  };
  const open = async (link: HTMLAnchorElement) => {
    const lines = await previewOf(link)?.catch(() => []);
    if (current === link && lines?.length) card.show(link, lines);
  };

  document.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'touch') return;
    const isOnCard = card.contains(target);
    const link = linkAt(target);
    if (isOnCard) clearTimeout(timer);
    // A page that is scrolled moves under a pointer that rests: that takes nothing from who uses the keyboard.
    else if (link || isPointing) approach(link);
    isPointing = isOnCard || link !== null;
  });
  document.addEventListener('focusin', ({ target }) => {
    const link = linkAt(target);
    if (link?.matches(':focus-visible')) approach(link);
    else close();
  });
  document.addEventListener('focusout', close);
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && close());
  // A link that takes the focus may be scrolled to.
  document.addEventListener('scroll', () => current && close(), { passive: true });
  document.addEventListener('click', ({ target }) => !card.contains(target) && close());
}

// Long enough that a pointer on its way to something else opens nothing, and reaches the card.
const DELAY_MS = 300;

function linkAt(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
}
