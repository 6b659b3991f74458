import { button } from './element.ts';
import { createFindWords, type SelectedWords } from './text-of-page.ts';

/** Makes a function that underlines words of the article, each with “add” beside it, in a layer over the page. */
export function createUnderline(
  layer: HTMLElement,
  add: (selected: SelectedWords) => void,
): (words: readonly string[]) => void {
  let buttons: readonly Placed[] = [];
  const place = () => {
    for (const each of buttons) putBeside(each);
  };
  new ResizeObserver(place).observe(document.body);
  return (words) => {
    const found = words.flatMap(createFindWords());
    CSS.highlights.set('verbatim-unlisted', new Highlight(...found.map(({ range }) => range)));
    buttons = found.map((selected) => {
      const label = `add “${selected.words.slice(0, 60)}” to the quotations`;
      const made = button('add', () => add(selected), { class: 'add', 'aria-label': label });
      return { selected, made };
    });
    layer.replaceChildren(...buttons.map(({ made }) => made));
    place();
  };
}

interface Placed {
  readonly selected: SelectedWords;
  readonly made: HTMLElement;
}

function putBeside({ selected, made }: Placed): void {
  const box = [...selected.range.getClientRects()].at(-1);
  if (!box) return;
  const farthest = document.documentElement.clientWidth - WIDTH;
  made.style.left = `${Math.min(box.right + scrollX + 4, farthest)}px`;
  made.style.top = `${box.top + scrollY - 12}px`;
}

const WIDTH = 48;

/** For the document: a highlight is outside of what the panel shows. */
export const UNDERLINED = `::highlight(verbatim-unlisted) {
  text-decoration: underline wavy 2px color-mix(in srgb, currentColor 65%, #c2410c);
}`;
