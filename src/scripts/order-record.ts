import { tellDaysOnce } from './tell-days-once.ts';

/** Puts what is on record into the order that the reader chooses, which is kept in the address. */
export function orderRecord(): void {
  const list = document.querySelector('.record');
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.order a')];
  if (!list || links.length === 0) return;
  const newestFirst = [...list.children].filter((entry) => entry instanceof HTMLElement);

  const show = () => {
    const chosen = new URLSearchParams(location.search).get('order') ?? '';
    const entries = inOrder(newestFirst, chosen);
    list.append(...entries);
    tellDaysOnce(entries);
    for (const link of links)
      if (link.search === (chosen && `?order=${chosen}`)) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
  };

  for (const link of links)
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      history.pushState(null, '', link.href);
      show();
    });
  addEventListener('popstate', show);
  if (location.search) show();
}

/** Those of one article together, where that is asked for: of the newest first. */
function inOrder(newestFirst: readonly HTMLElement[], order: string): readonly HTMLElement[] {
  if (order === 'oldest') return newestFirst.toReversed();
  if (order !== 'article') return newestFirst;
  return [...Map.groupBy(newestFirst, ({ dataset }) => dataset['article']).values()].flat();
}
