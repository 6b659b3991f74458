/**
 * Has a page that is loaded anew, since its file was saved, show what it showed: the block that stood at the top by its
 * words, wherever it stands now. In between, problems may have taken its place.
 */
export function keepScroll(isPage: boolean): void {
  if (!isPage) return;
  const kept = read();
  if (kept?.path === location.pathname) restore(kept);
  import.meta.hot?.on('vite:beforeFullReload', save);
}

interface Kept {
  readonly path: string;
  readonly words: string;
  readonly index: number;
  /** Where its top was, from that of the window. */
  readonly top: number;
  readonly y: number;
}

const KEY = 'verbatim-place';
const BLOCKS = '.prose :is(p, li, h2, h3, h4, blockquote, figure)';

function save(): void {
  const blocks = [...document.querySelectorAll(BLOCKS)];
  const index = blocks.findIndex((block) => block.getBoundingClientRect().bottom > 0);
  const block = blocks[index];
  if (!block) return;
  const kept: Kept = {
    ...{ path: location.pathname, words: startOf(block), index },
    ...{ top: block.getBoundingClientRect().top, y: scrollY },
  };
  sessionStorage.setItem(KEY, JSON.stringify(kept));
}

function restore({ words, index, top, y }: Kept): void {
  sessionStorage.removeItem(KEY);
  history.scrollRestoration = 'manual';
  const blocks = [...document.querySelectorAll(BLOCKS)];
  const same = blocks
    .map((block, at) => ({ block, far: Math.abs(at - index) }))
    .filter(({ block }) => startOf(block) === words)
    .toSorted((a, b) => a.far - b.far)[0]?.block;
  const put = () =>
    scrollTo({
      top: same ? scrollY + same.getBoundingClientRect().top - top : y,
      behavior: 'instant',
    });
  put();
  // Pictures and fonts may still move it.
  addEventListener(
    'load',
    () => {
      requestAnimationFrame(put);
      history.scrollRestoration = 'auto';
    },
    { once: true },
  );
}

function startOf(block: Element): string {
  return (block.textContent ?? '').replaceAll(/\s+/gu, ' ').trim().slice(0, 60);
}

function read(): Kept | null {
  try {
    const kept: Kept | null = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    return kept;
  } catch {
    return null;
  }
}
